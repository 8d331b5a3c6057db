/** Cells of the user's: "Leavers", "A2:A9". */
export interface CellRange {
  readonly sheet: string;
  readonly range: string;
}
