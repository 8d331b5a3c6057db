import type { Rectangle } from "../../../workbook/grid";
import type { ChartPlan, NamePlan, SheetPlan } from "../../../workbook/sheet-plan";
import type { Entered } from "./entered";
import type { Fill } from "./fills";

/** Values and formulas of a rectangle of cells. */
export interface BlockScript {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Entered[])[];
}

/** How cells are dressed, in Office.js's own words; what is not said stays as a blank cell has it. */
export interface LookScript {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** "#1F4E79" */
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: { readonly style: "hair" | "thin" | "medium"; readonly colour: string };
  readonly wrap?: true;
  readonly middle?: true;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly indent?: number;
}

export interface TableScript {
  readonly name: string;
  readonly area: Rectangle;
  readonly headings: readonly string[];
}

/**
 * Everything that is written of one sheet, as it is written: small, because columns of one formula are
 * told once. It is what is kept so that it can be written again when it is put back.
 */
export interface SheetScript {
  readonly name: string;
  readonly hidden: boolean;
  readonly height: number;
  readonly width: number;
  readonly tables: readonly TableScript[];
  readonly blocks: readonly BlockScript[];
  readonly fills: readonly Fill[];
  /** Cells of tables that stay empty among filled ones: Excel may fill them of itself. */
  readonly blanks: readonly Rectangle[];
  readonly formats: readonly { readonly code: string; readonly areas: readonly Rectangle[] }[];
  /** Columns whose formats change so often that they are given cell by cell; null leaves a cell. */
  readonly columnFormats: readonly { readonly column: number; readonly top: number; readonly codes: readonly (string | null)[] }[]; // prettier-ignore
  /** Looks by their number in the workbook's list. */
  readonly looks: readonly { readonly look: number; readonly areas: readonly Rectangle[] }[];
  /** Widths of columns in characters, from column A. */
  readonly widths: readonly number[];
  /** Heights of rows in points. */
  readonly heights: readonly (readonly [number, number])[];
  readonly merges: readonly Rectangle[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: string; readonly text: string }[]; // prettier-ignore
  readonly charts: readonly ChartPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: SheetPlan["print"];
}

export interface WorkbookScript {
  readonly version: 1;
  readonly sheets: readonly SheetScript[];
  readonly names: readonly NamePlan[];
  /** Every look once; cells get theirs copied from one cell that has it. */
  readonly looks: readonly LookScript[];
}
