/** What the workbook keeps of what was written, and where: columns of the hidden sheet, from 0. */
export interface Keeping {
  readonly version: 1;
  /** Column with the output that stands; null where none was written from Excel. */
  readonly current: number | null;
  /** Column with the output before it; "none" where there was no output then; null: nothing to put back. */
  readonly previous: number | "none" | null;
  /** True from the first step of a write to its last: what stands may be half of it. */
  readonly writing: boolean;
  /** Sheets of the output that stands. */
  readonly sheets: readonly string[];
  /** The sheet with the record of mended cells; "" where there is none. It outlasts every write. */
  readonly record: string;
}

export const NOTHING_KEPT: Keeping = {
  version: 1,
  current: null,
  previous: null,
  writing: false,
  sheets: [],
  record: "",
};

/** Columns that take turns: one for what stands, one for what stood before, one for what is being written. */
export const COLUMNS = 3;

/** The column that neither what stands nor what stood before is in. */
export function freeColumn({ current, previous }: Keeping): number {
  for (let column = 0; column < COLUMNS; column++)
    if (column !== current && column !== previous) return column;
  return 0;
}

const isColumn = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < COLUMNS;

/** From the setting as Excel gives it; anything that is not of this version counts as nothing kept. */
export function keepingFrom(value: unknown): Keeping {
  if (typeof value !== "string") return NOTHING_KEPT;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return NOTHING_KEPT;
  }
  if (typeof parsed !== "object" || parsed === null) return NOTHING_KEPT;
  const { version, current, previous, writing, sheets, record } = parsed as Record<string, unknown>;
  if (version !== 1) return NOTHING_KEPT;
  return {
    version: 1,
    current: isColumn(current) ? current : null,
    previous: previous === "none" || isColumn(previous) ? previous : null,
    writing: writing === true,
    sheets: Array.isArray(sheets) ? sheets.filter((name) => typeof name === "string") : [],
    record: typeof record === "string" ? record : "",
  };
}
