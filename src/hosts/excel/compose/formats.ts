import type { Rectangle } from "../../../workbook/grid";
import type { CellPlan } from "../../../workbook/sheet-plan";
import { FORMAT_CODES } from "../../file/number-formats";
import type { SheetScript } from "./script";
import { rectanglesByKey } from "./spans";

type At = (row: number, column: number) => CellPlan | null;
type Formats = Pick<SheetScript, "formats" | "columnFormats">;

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
    .flatMap(([code, found]) => found.map((area) => ({ code, area })));
  const changes = new Map<number, number>();
  for (const { area } of told)
    if (area.left === area.right) changes.set(area.left, (changes.get(area.left) ?? 0) + 1);
  const restless = new Set([...changes].filter(([, n]) => n > CHANGES).map(([column]) => column));
  const isRestless = ({ left, right }: Rectangle): boolean => left === right && restless.has(left);
  const formats = new Map<string, Rectangle[]>();
  for (const { code, area } of told)
    if (!isRestless(area)) formats.set(code, [...(formats.get(code) ?? []), area]);
  return {
    formats: [...formats].map(([code, found]) => ({ code, areas: found })),
    columnFormats: [...restless].map((column) => {
      const mine = told.filter(({ area }) => area.left === column && isRestless(area));
      const top = Math.min(...mine.map(({ area }) => area.top));
      const bottom = Math.max(...mine.map(({ area }) => area.bottom));
      const codes = Array.from({ length: bottom - top + 1 }, (): string | null => null);
      for (const { code, area } of mine) codes.fill(code, area.top - top, area.bottom - top + 1);
      return { column, top, codes };
    }),
  };
}
