import type { CellValue } from "./grid";

/** How a number shows. Display only: the cell keeps full precision. */
export type NumberFormat =
  | "general"
  | "text"
  | "whole"
  | "fte"
  | "percent" // 35.0877 shown as 35.1: figures are percent numbers, not fractions
  | "fraction" // 0.184 shown as 18.4%
  | "pounds"
  | "pence"
  | "date"
  | "month"
  | "years"
  | "decimal";

/** What a cell is, so that a host can dress it. */
export type Look =
  | "plain"
  | "title"
  | "subtitle"
  | "section"
  | "heading"
  | "label"
  | "headline"
  | "note"
  | "input" // a value of the user's, copied or linked
  | "corrected" // a value that was changed on the way in
  | "worked" // a formula of ours
  | "total"
  | "warning"
  | "link";

export interface CellPlan {
  /** The value, or for a formula the value it should come to. */
  readonly value: CellValue;
  /** Without the leading "=". Functions newer than Excel 2007 carry their `_xlfn.` prefix. */
  readonly formula?: string;
  readonly look?: Look;
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  readonly align?: "left" | "right" | "center";
  /** Goes to a place in the same workbook, for example `'Workings churn'!B7`. */
  readonly goto?: string;
}

export interface TablePlan {
  readonly name: string;
  /** Heading row and rectangle, from 0, ends included. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly headings: readonly string[];
}

export interface SeriesPlan {
  readonly name: string;
  /** Ranges with sheet, absolute: `'Workings churn'!$B$7:$B$18`. */
  readonly values: string;
  readonly categories: string;
  /** RRGGBB; "none" draws nothing (the hidden foot of a waterfall). */
  readonly colour: string;
}

export interface ChartPlan {
  readonly kind: "line" | "column" | "stacked-column" | "bar" | "stacked-bar";
  readonly title: string;
  readonly altText: string;
  readonly series: readonly SeriesPlan[];
  readonly valueTitle?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly legend: boolean;
  readonly labels: boolean;
  /** Number format of the value axis and labels. */
  readonly format: NumberFormat;
}

/** One sheet to be written, whole. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Rows and columns that stay when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly landscape: boolean;
    /** Pages wide and high; 0 is as many as needed. */
    readonly fit: readonly [number, number];
    readonly repeatRows?: readonly [number, number];
    /** Columns that are printed on every page. */
    readonly repeatColumns?: readonly [number, number];
    /** Rows, from 0, that begin a new page in print. */
    readonly pagesFrom?: readonly number[];
    /** Last row and column to be printed, from 0. */
    readonly bottom: number;
    readonly right: number;
  };
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly hidden?: boolean;
  /** "product" sheets are made by Muster; "copy" sheets are the user's own, carried along unchanged. */
  readonly role: "product" | "copy";
}

export interface NamePlan {
  readonly name: string;
  /** With sheet, absolute. */
  readonly refersTo: string;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Day number the file is dated, so that the same input gives the same bytes. */
  readonly dated: number;
}
