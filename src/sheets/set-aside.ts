import type { Grid } from "../workbook/grid";
import { dataRange, textAt } from "./block";
import type { FoundBlock } from "./find-blocks";
import type { Issue } from "./issue";
import { kindSpec } from "./sheet-kind";

/** Sheets that repeat what others hold, or hold people who have only just come. */
const REPEATING = /\b(summary|pivot|lookups?|do not use|old|archive|backup)\b/i;
const STARTERS = /\b(starters?|joiners?|new starts?)\b/i;
const PIVOT = /^((row|column) labels|(sum|count|average|max|min|product) of .+)$/i;

const STARTERS_ASIDE = "it lists starters, who are read from the establishment";

/** Why a whole sheet is left alone whatever it holds; null where it is not. */
export function whySheetAside(grid: Grid, found: readonly FoundBlock[]): string | null {
  if (grid.hidden) return "the sheet is hidden";
  const settings = found.every(({ kind }) => kind === "assumptions" || kind === "rates");
  if (settings && found.length > 0) return null;
  return REPEATING.test(grid.sheet)
    ? `its name, "${grid.sheet}", says that it repeats or replaces others`
    : null;
}

/** Why one list of a sheet is left alone; null where it is read. */
export function whyBlockAside(block: FoundBlock): string | null {
  if (block.kind === "establishment" && STARTERS.test(block.title)) {
    return STARTERS_ASIDE;
  }
  if ([...block.headings.values()].some((heading) => PIVOT.test(heading))) return IS_PIVOT;
  if (isWholeBudget(block))
    return "its lines are of the whole budget, and only training's are read";
  return null;
}

/** True for the headings of pivot tables: "Row Labels", "Sum of FTE". */
export const isPivotHeading = (text: string): boolean => text.length < 100 && PIVOT.test(text);

const IS_PIVOT = "it is what a pivot table came to, and repeats other rows";
const PIVOT_ROWS = 30;

/** Why a sheet without known headings is no loss; null where nothing tells. */
export function whyUnknown(grid: Grid): string | null {
  for (let row = 0; row < Math.min(PIVOT_ROWS, grid.rows.length); row++) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = textAt(grid, row, column);
      if (isPivotHeading(text)) return IS_PIVOT;
    }
  }
  return null;
}

/** Words for courses and their like that may as well head any budget. */
const VAGUE = /^(description|programme|module|event)$/i;

/** Budget lines are training's where the sheet, the line above or the heading says so. */
function isWholeBudget({ kind, columns, headings, title }: FoundBlock): boolean {
  if (kind !== "training" || kindSpec(kind).called.test(title)) return false;
  const course = columns.get("course");
  if (course === undefined) return true;
  return !columns.has("unit_cost") && VAGUE.test(headings.get(course) ?? "");
}

const ADVICE = {
  "sheet-not-recognised":
    "If it holds data for the figures, give it a plain heading row and a sheet of its own in view.",
  "sheet-set-aside": "If it is to be read, say on the sheet Mappings what it is.",
} as const;

/** A sheet left alone, as a note. */
export const sheetAside = (
  grid: Grid,
  code: keyof typeof ADVICE,
  reason: string,
  advice: string = ADVICE[code]
): Issue => ({
  severity: "note",
  code,
  sheet: grid.sheet,
  cell: "",
  heading: "",
  value: "",
  expected: "a sheet with one row of headings",
  done: `The sheet was not read: ${reason}.`,
  advice,
  touches: [],
});

/** One list of a sheet left alone, beside others that are read. */
export const blockAside = (
  block: FoundBlock,
  reason: string,
  severity: "note" | "decide" = "note"
): Issue => ({
  severity,
  code: severity === "note" ? "sheet-set-aside" : "sheet-repeats",
  sheet: block.grid.sheet,
  cell: dataRange(block),
  heading: "",
  value: "",
  expected:
    STARTERS_ASIDE === reason
      ? "no starters apart from the establishment"
      : `one list of ${kindSpec(block.kind).words}`,
  done: `Not read: ${reason}.`,
  advice:
    severity === "note"
      ? "Nothing to do, unless these rows are to be counted as well."
      : "Delete the list that is not to count, or say on the sheet Mappings that its sheet is not read.",
  touches: severity === "note" ? [] : kindSpec(block.kind).touches,
});
