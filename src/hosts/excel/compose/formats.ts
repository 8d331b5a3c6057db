import type { Rectangle } from "../../../workbook/grid";
import type { CellPlan } from "../../../workbook/sheet-plan";
import { FORMAT_CODES } from "../../file/number-formats";
import type { SheetScript } from "./script";
import { rectanglesByKey } from "./spans";

type At = (row: number, column: number) => CellPlan | null;
type Formats = Pick<SheetScript, "formats" | "columnFormats">;
interface Told {
  readonly code: string;
  readonly area: Rectangle;
}

const PLAIN = "General";

/** A column with more changes of format than this is told cell by cell. */
const CHANGES = 12;

/** The code of a cell; "" where nothing shows of it, as in text and blank cells. */
function codeOf({ value, formula, format }: CellPlan): string {
  if (typeof value === "string" || (value === null && formula === undefined)) return "";
  // The text format would make text of a formula.
  return format === undefined || format === "text" ? PLAIN : (FORMAT_CODES[format] ?? PLAIN);
}

/** How numbers show, in as few words as it can be told. */
export function formatsOf(height: number, width: number, at: At): Formats {
  const areas = rectanglesByKey(height, width, (row, column) => {
    const cell = at(row, column);
    return cell === null ? "" : codeOf(cell);
  });
  const told = [...areas]
    .filter(([code]) => code !== PLAIN)
    .flatMap(([code, found]) => found.map((area): Told => ({ code, area })));
  const restless = restlessIn(told);
  const formats = new Map<string, Rectangle[]>();
  for (const { code, area } of told.flatMap((one) => calmParts(one, restless)))
    formats.set(code, [...(formats.get(code) ?? []), area]);
  return {
    formats: [...formats].map(([code, found]) => ({ code, areas: found })),
    columnFormats: [...restless].map((column) => cellByCell(column, told)),
  };
}

/** The columns whose format changes all the time. */
function restlessIn(told: readonly Told[]): Set<number> {
  const changes = new Map<number, number>();
  for (const { area } of told)
    for (let column = area.left; column <= area.right; column++)
      changes.set(column, (changes.get(column) ?? 0) + 1);
  return new Set([...changes].filter(([, n]) => n > CHANGES).map(([column]) => column));
}

/** What of an area stands in columns that are told by areas. */
function calmParts({ code, area }: Told, restless: ReadonlySet<number>): Told[] {
  const parts: Rectangle[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (restless.has(column)) continue;
    const last = parts.at(-1);
    if (last?.right === column - 1) parts[parts.length - 1] = { ...last, right: column };
    else parts.push({ ...area, left: column, right: column });
  }
  return parts.map((part) => ({ code, area: part }));
}

function cellByCell(column: number, told: readonly Told[]): Formats["columnFormats"][number] {
  const mine = told.filter(({ area }) => area.left <= column && column <= area.right);
  const top = mine.reduce((least, { area }) => Math.min(least, area.top), Infinity);
  const bottom = mine.reduce((most, { area }) => Math.max(most, area.bottom), 0);
  const codes = Array.from({ length: bottom - top + 1 }, (): string | null => null);
  for (const { code, area } of mine) codes.fill(code, area.top - top, area.bottom - top + 1);
  return { column, top, codes };
}
