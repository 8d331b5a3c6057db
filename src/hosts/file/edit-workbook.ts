import type { Fix } from "../../sheets/issue";
import { err, ok, type Result } from "../../units/result";
import { cellPlace } from "../../workbook/address";
import type { Fault } from "../../workbook/fault";
import type { CellValue } from "../../workbook/grid";
import type { CellPlan, SheetPlan } from "../../workbook/sheet-plan";
import { addSheet } from "./add-sheet";
import { EditedPackage } from "./edited-package";
import { faults } from "./faults";
import { firstLook } from "./first-look";
import { markPackage } from "./mark-package";
import { recalculated } from "./recalculated";
import { editCells, stylesAt, type CellEdit } from "./sheet-edits";
import { StyleBook } from "./style-book";
import { mapWorkbook, type WorkbookMap } from "./workbook-map";
import { openPackage, type WorkbookPackage } from "./workbook-package";

/** A cell that is to hold something else, and the number format it is to have, where that is known. */
export interface Edit extends Pick<Fix, "sheet" | "cell" | "to" | "isDate"> {
  readonly format?: string;
}

const SHIFT_1904 = 1462;

/** A workbook of the user's, open for some of its cells to be changed and a sheet to be added. */
export class EditableWorkbook {
  private constructor(
    private readonly book: WorkbookPackage,
    private readonly map: WorkbookMap,
    private readonly edited: EditedPackage,
    private readonly styles: StyleBook
  ) {}

  static async open(name: string, bytes: Uint8Array): Promise<Result<EditableWorkbook, Fault>> {
    const fault = firstLook(name, bytes);
    if (fault !== null) return err(fault);
    const book = openPackage(name, bytes);
    if (!book.ok) return book;
    const map = await mapWorkbook(book.value);
    if (!map.ok) return map;
    const edited = await EditedPackage.open(book.value);
    if (!edited.ok) return edited;
    const { styles } = map.value;
    if (styles === undefined)
      return err(faults.damaged(name, "its list of cell formats is missing"));
    const xml = await edited.value.text(styles.name);
    if (!xml.ok) return xml;
    return ok(new EditableWorkbook(book.value, map.value, edited.value, new StyleBook(xml.value)));
  }

  /** The number formats that cells have, in order. */
  async formatsOf(
    cells: readonly { readonly sheet: string; readonly cell: string }[]
  ): Promise<Result<string[], Fault>> {
    const formats: string[] = cells.map(() => "");
    for (const { name, part } of this.map.sheets) {
      const mine = cells.flatMap(({ sheet, cell }, i) => {
        const place = cellPlace(cell);
        return sheet === name && place !== null ? [{ i, ...place }] : [];
      });
      if (mine.length === 0) continue;
      const xml = await this.edited.text(part.name);
      if (!xml.ok) return xml;
      const styles = stylesAt(xml.value, mine);
      mine.forEach(({ i }, n) => {
        formats[i] = this.styles.formatOf(styles[n] ?? 0);
      });
    }
    return ok(formats);
  }

  /**
   * The file with these cells changed and this sheet added, or put in the place of the one of that
   * name; `productSheets` are all that are Muster's then. Every other part stays as it is; Excel is
   * told to work its formulas out again.
   */
  async write(
    edits: readonly Edit[],
    plan: SheetPlan,
    productSheets: readonly string[]
  ): Promise<Result<Uint8Array, Fault>> {
    for (const { name, part } of this.map.sheets) {
      const mine = edits.flatMap((edit) => (edit.sheet === name ? (this.editOf(edit) ?? []) : []));
      if (mine.length === 0) continue;
      const xml = await this.edited.text(part.name);
      if (!xml.ok) return xml;
      this.edited.set(part.name, editCells(xml.value, mine));
    }
    const added = await addSheet(this.edited, this.book, this.map, this.inSystem(plan), (cell) =>
      this.styleFor(cell)
    );
    if (!added.ok) return added;
    if (this.map.styles !== undefined) this.edited.set(this.map.styles.name, this.styles.xml());
    const marked = await markPackage(this.edited, productSheets);
    if (!marked.ok) return marked;
    const list = await this.edited.text(this.edited.workbook);
    if (!list.ok) return list;
    this.edited.set(this.edited.workbook, recalculated(list.value));
    return this.edited.pack();
  }

  private editOf({ cell, to, isDate, format }: Edit): CellEdit | null {
    const place = cellPlace(cell);
    if (place === null) return null;
    const style = (before: number): number => {
      if (format !== undefined) return this.styles.formatted(before, format);
      if (isDate) return this.styles.dated(before);
      return typeof to === "number" ? this.styles.plain(before) : before;
    };
    return { ...place, value: isDate ? this.day(to) : to, style };
  }

  /** A day number as the file counts days. */
  private day(value: CellValue): CellValue {
    return typeof value === "number" && this.map.dateSystem === "1904" ? value - SHIFT_1904 : value;
  }

  private inSystem(plan: SheetPlan): SheetPlan {
    const rows = plan.rows.map((cells) =>
      cells.map((cell) =>
        cell?.format === "date" ? { ...cell, value: this.day(cell.value) } : cell
      )
    );
    return { ...plan, rows };
  }

  private styleFor({ format, value }: CellPlan): number {
    return format === "date" && typeof value === "number" ? this.styles.dated(0) : 0;
  }
}
