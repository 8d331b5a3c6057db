import { SHEET_KINDS, type SheetKind } from "../../sheets/sheet-kind";
import type { Day } from "../../units/day";
import type { CellValue, Grid, WorkbookContent } from "../../workbook/grid";
import { DATE_STYLES, type DateStyle, type DateStyles } from "./date-style";
import type { HeadingProfile, Profile, SheetProfile, ValueProfile } from "./profile";

/** The hidden sheet of a written workbook that holds its profile. */
export const PROFILE_SHEET = "Profile";

export const PROFILE_HEADINGS = [
  "What",
  "Sheet",
  "Kind",
  "Name",
  "Meaning",
  "Rows",
  "Day",
  "Dates",
] as const;

type Row = readonly [
  what: "as at" | "sheet" | "heading" | "reason" | "worker type" | "start",
  sheet: string,
  kind: string,
  name: string,
  meaning: string,
  rows: number | null,
  day: Day | null,
  dates: string,
];

/** A profile as rows of a table; `nameOf` gives the name a sheet goes by where it is written. */
export function profileRows(profile: Profile, nameOf: (sheet: string) => string): Row[] {
  return [
    ["as at", "", "", "", "", null, profile.asAt, ""],
    ...profile.sheets.flatMap(({ sheet, kind, rows, headings }): Row[] => [
      ["sheet", nameOf(sheet), kind, "", "", rows, null, ""],
      ...headings.map(({ heading, meaning, dates }): Row => {
        const styles = [...dates].map(([style, count]) => `${style}=${count}`).join("; ");
        return ["heading", nameOf(sheet), kind, heading, meaning, null, null, styles];
      }),
    ]),
    ...profile.values.map(
      ({ about, given, rows }): Row => [about, "", "", given, "", rows, null, ""]
    ),
    ...[...profile.starts].flatMap(([mark, days]) =>
      days.map((day): Row => ["start", "", "", mark, "", null, day, ""])
    ),
  ];
}

/** The profile that a workbook of Muster's writing carries; null where it carries none that can be read. */
export function readProfile(content: WorkbookContent): Profile | null {
  const grid = content.grids.find(
    ({ sheet }) => sheet === PROFILE_SHEET && content.productSheets.includes(sheet)
  );
  const top = grid === undefined ? -1 : headingRow(grid);
  return grid === undefined || top === -1 ? null : profileIn(grid.rows.slice(top + 1));
}

const headingRow = ({ rows }: Grid): number =>
  rows.findIndex((cells) => PROFILE_HEADINGS.every((name, column) => cells[column] === name));

function profileIn(rows: readonly (readonly CellValue[])[]): Profile | null {
  let asAt: Day | null = null;
  const sheets: (SheetProfile & { headings: HeadingProfile[] })[] = [];
  const values: ValueProfile[] = [];
  const starts = new Map<string, Day[]>();
  for (const cells of rows) {
    const words = (column: number): string => String(cells[column] ?? "");
    const number = (column: number): number => {
      const value = cells[column];
      return typeof value === "number" ? value : 0;
    };
    const [what, sheet, kind, name] = [words(0), words(1), kindOf(words(2)), words(3)];
    if (what === "as at") asAt = number(6);
    else if (what === "sheet" && kind !== null)
      sheets.push({ sheet, kind, rows: number(5), headings: [] });
    else if (what === "heading" && kind !== null)
      sheets.at(-1)?.headings.push({ heading: name, meaning: words(4), dates: stylesIn(words(7)) });
    else if (what === "reason" || what === "worker type")
      values.push({ about: what, given: name, rows: number(5) });
    else if (what === "start") starts.set(name, [...(starts.get(name) ?? []), number(6)]);
  }
  return asAt === null ? null : { asAt, sheets, values, starts };
}

const kindOf = (text: string): SheetKind | null =>
  SHEET_KINDS.find(({ kind }) => kind === text)?.kind ?? null;

function stylesIn(text: string): DateStyles {
  const styles = new Map<DateStyle, number>();
  for (const part of text.split("; ")) {
    const [name = "", count = ""] = part.split("=");
    const style = DATE_STYLES.find((one) => one === name);
    if (style !== undefined && Number(count) > 0) styles.set(style, Number(count));
  }
  return styles;
}
