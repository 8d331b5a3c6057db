import type { CellValue, Rectangle } from "../../src/workbook/grid";
import { HostError, notFound } from "./host-error";

export interface Cell {
  value: CellValue;
  /** With its "="; null for a constant. */
  formula: string | null;
  /** True where the value is an error's text. */
  error: boolean;
  format: string;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Rectangle;
  totals: boolean;
  style: string;
  [property: string]: unknown;
}

/** Charts, and everything else of which only what was set matters, keep it as it was set. */
export interface Props {
  [property: string]: unknown;
}

export interface ChartModel extends Props {
  readonly id: string;
  name: string;
  kind: string;
  series: Props[];
}

export interface NameModel {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Dressing {
  readonly area: Rectangle;
  /** "format/fill/color" */
  readonly path: string;
  readonly value: unknown;
}

export class SheetModel {
  visibility = "Visible";
  isProtected = false;
  readonly rows: (Cell | undefined)[][] = [];
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly names: NameModel[] = [];
  readonly hiddenRows = new Set<number>();
  /** Keys of cells whose text is struck through. */
  readonly struck = new Set<number>();
  merges: Rectangle[] = [];
  /** What was dressed, in order. */
  dressings: Dressing[] = [];
  /** Rows, from 0, that begin a page by hand. */
  readonly pageBreaks = new Set<number>();
  /** Freeze panes, grid lines, page layout: what was set last. */
  readonly settings = new Map<string, unknown>();

  constructor(
    readonly id: string,
    public name: string
  ) {}

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number): Cell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: null, formula: null, error: false, format: "General" });
  }

  /** Where there is something; null on a blank sheet. */
  extent(): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === undefined || (cell.value === null && cell.formula === null)) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      });
    });
    return bottom === -1 ? null : { top, left, bottom, right };
  }
}

/** The workbook that the emulated Excel has open. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly parts = new Map<string, string>();
  dateSystem: "1900" | "1904" = "1900";
  readOnly = false;
  structureProtected = false;
  calculationMode = "Automatic";
  active = "";
  selected = "";
  eventsEnabled = true;
  calculations = 0;
  private ids = 0;

  constructor(public name: string) {}

  newId(): string {
    return `{${String(++this.ids).padStart(8, "0")}}`;
  }

  addSheet(name: string): SheetModel {
    if (this.structureProtected) throw new HostError("AccessDenied", "The workbook is protected");
    if (name.length > 31 || name === "" || /[\\/?*[\]:]/.test(name))
      throw new HostError("InvalidArgument", "Excel does not allow this name of a sheet");
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new HostError("ItemAlreadyExists", "A sheet has this name");
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    if (this.active === "") this.active = sheet.id;
    return sheet;
  }

  find(key: string): SheetModel | undefined {
    return this.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()
    );
  }

  sheet(key: string): SheetModel {
    const found = this.find(key);
    if (found === undefined) throw notFound("sheet of that name");
    return found;
  }

  table(key: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
    for (const sheet of this.sheets)
      for (const table of sheet.tables)
        if (table.id === key || table.name.toLowerCase() === key.toLowerCase())
          return { sheet, table };
    return undefined;
  }
}
