import { cellKey, type Grid, type WorkbookContent } from "../../src/workbook/grid";
import { markProperties } from "../../src/hosts/file/marks";
import { BookModel } from "./model";

const SHIFT_1904 = 1462;

/** A workbook as Excel would hold it, from what was read of a file. */
export function bookFrom(content: WorkbookContent): BookModel {
  const book = new BookModel(content.name);
  book.dateSystem = content.dateSystem;
  for (const grid of content.grids) loadSheet(book, grid);
  for (const [name, refersTo] of content.names)
    book.names.push({ name, formula: `=${refersTo}`, visible: true, comment: "" });
  if (content.productSheets.length > 0)
    for (const [name, value] of Object.entries(markProperties(content.productSheets)))
      book.properties.set(name, value);
  book.active = book.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
  return book;
}

function loadSheet(book: BookModel, grid: Grid): void {
  const sheet = book.addSheet(grid.sheet);
  if (grid.hidden) sheet.visibility = "Hidden";
  grid.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const key = cellKey(row, column);
      const error = grid.errors.get(key);
      const formula = grid.formulas.get(key);
      if (value === null && error === undefined && formula === undefined) return;
      const date = grid.dates.has(key);
      const cell = sheet.put(row, column);
      cell.value =
        date && typeof value === "number" && book.dateSystem === "1904"
          ? value - SHIFT_1904
          : (error ?? value);
      cell.error = error !== undefined;
      cell.formula = formula === undefined ? null : `=${formula}`;
      cell.format = date ? "dd/mm/yyyy" : "General";
    });
  });
  for (const { name, top, left, bottom, right } of grid.tables)
    sheet.tables.push({
      id: book.newId(),
      name,
      area: { top, left, bottom, right },
      totals: false,
      style: "",
    });
  sheet.merges = [...grid.merges];
  for (const key of grid.struck ?? []) sheet.struck.add(key);
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
}
