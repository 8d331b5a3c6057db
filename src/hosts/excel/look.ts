import type { Keeping } from "./keeping";

export interface SheetLook {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Carries the mark of a sheet that Muster made. */
  readonly stamped: boolean;
  /** Charts of Muster's own on it. */
  readonly ownCharts: readonly string[];
}

export interface TableLook {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

/** What there is in the workbook, before any cell is read. */
export interface Look {
  readonly name: string;
  readonly dateSystem: "1900" | "1904";
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly activeSheet: string;
  readonly sheets: readonly SheetLook[];
  readonly tables: readonly TableLook[];
  readonly names: ReadonlyMap<string, string>;
  /** Names that carry Muster's comment, whatever they refer to now. */
  readonly ownNames: ReadonlySet<string>;
  /** Sheets that Muster made, in the workbook's order, the one it keeps things in apart. */
  readonly productSheets: readonly string[];
  readonly keeping: Keeping;
  /** Keys of the custom document properties that are there. */
  readonly properties: ReadonlySet<string>;
}
