import { cellKey, type Rectangle } from "../../src/workbook/grid";
import { checked, fullAddress, heightOf, overlap, widthOf, within } from "./area";
import { areasObject } from "./areas";
import { input } from "./cell-input";
import { copyCells } from "./copy-cells";
import { formatObject } from "./format";
import { HostError, invalid } from "./host-error";
import { placeOf as sourceOf, rememberPlace } from "./places";
import { readOnly, type HostObject, type Member } from "./host-object";
import type { Cell, SheetModel } from "./model";
import type { Realm } from "./objects";

type Matrix = readonly (readonly unknown[])[];

const CELLS_A_RANGE = 5_000_000;

export function each(area: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}

function matrix(area: Rectangle, of: (row: number, column: number) => unknown): unknown[][] {
  if (heightOf(area) * widthOf(area) > CELLS_A_RANGE)
    throw new HostError("RangeExceedsLimit", "More than 5 million cells");
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}

/** A rectangle of cells as Office.js shows it. */
export function rangeObject(realm: Realm, sheet: SheetModel, area: Rectangle): HostObject {
  checked(area);
  const { book } = realm;
  const shown = (row: number, column: number): unknown => realm.value(sheet, row, column) ?? "";
  const to = (other: Rectangle): HostObject => rangeObject(realm, sheet, other);

  const assign = (given: unknown, put: (cell: Cell, value: unknown) => void): void => {
    realm.writable(sheet);
    const single = !Array.isArray(given);
    const rows = given as Matrix;
    if (!single && (rows.length !== heightOf(area) || rows[0]?.length !== widthOf(area)))
      throw invalid("The array is not of the range's size");
    each(area, (row, column) => {
      const value = single ? given : rows[row - area.top]?.[column - area.left];
      if (value !== null) put(sheet.put(row, column), value);
    });
  };
  const setCells = (given: unknown): void => {
    assign(given, (cell, value) => {
      input(book, cell, value);
    });
    realm.changed(sheet, area);
  };

  const used = (): Rectangle | null => {
    const extent = sheet.extent();
    return extent !== null && overlap(extent, area)
      ? {
          top: Math.max(extent.top, area.top),
          left: Math.max(extent.left, area.left),
          bottom: Math.min(extent.bottom, area.bottom),
          right: Math.min(extent.right, area.right),
        }
      : null;
  };

  const special = (kind: string): HostObject | null => {
    if (kind !== "Formulas") throw new HostError("ApiNotFound", `Emulator: special cells ${kind}`);
    const found: Rectangle[] = [];
    const within = used();
    if (within === null) return null;
    for (let column = within.left; column <= within.right; column++) {
      let from = -1;
      for (let row = within.top; row <= within.bottom + 1; row++) {
        const formula = row <= within.bottom && (sheet.at(row, column)?.formula ?? null) !== null;
        if (formula && from === -1) from = row;
        if (formula || from === -1) continue;
        found.push({ top: from, left: column, bottom: row - 1, right: column });
        from = -1;
      }
    }
    return found.length === 0 ? null : areasObject(realm, sheet, found);
  };

  const clear = (applyTo: unknown): void => {
    realm.writable(sheet);
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
      const cells = sheet.rows[row] ?? [];
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell === undefined) continue;
        if (applyTo !== "Formats")
          Object.assign(cell, { value: null, formula: null, error: false });
        if (applyTo !== "Contents") cell.format = "General";
      }
    }
    if (applyTo !== "Contents") {
      sheet.dressings = sheet.dressings.filter((dressing) => !within(dressing.area, area));
      sheet.merges = sheet.merges.filter((merge) => !within(merge, area));
    }
    realm.changed(sheet, area);
  };

  const members: Record<string, Member> = {
    address: readOnly(() => fullAddress(sheet.name, area)),
    rowIndex: readOnly(() => area.top),
    columnIndex: readOnly(() => area.left),
    rowCount: readOnly(() => heightOf(area)),
    columnCount: readOnly(() => widthOf(area)),
    values: { get: () => matrix(area, shown), set: setCells },
    formulas: {
      get: () =>
        matrix(area, (row, column) => sheet.at(row, column)?.formula ?? shown(row, column)),
      set: setCells,
    },
    numberFormat: {
      get: () => matrix(area, (row, column) => sheet.at(row, column)?.format ?? "General"),
      set: (given) => {
        assign(given, (cell, value) => {
          cell.format = String(value);
        });
      },
    },
    valueTypes: readOnly(() => matrix(area, (row, column) => typeOf(realm, sheet, row, column))),
    rowHidden: readOnly(() => {
      let hidden = 0;
      for (let row = area.top; row <= area.bottom; row++) if (sheet.hiddenRows.has(row)) hidden++;
      return hidden === 0 ? false : hidden === heightOf(area) ? true : null;
    }),
    format: { to: () => formatObject(realm, sheet, [area]) },
    getCell: { to: (row, column) => to(cellIn(area, Number(row), Number(column))) },
    getRow: {
      to: (row) => to({ ...area, top: area.top + Number(row), bottom: area.top + Number(row) }),
    },
    getColumn: {
      to: (column) =>
        to({ ...area, left: area.left + Number(column), right: area.left + Number(column) }),
    },
    getResizedRange: {
      to: (rows, columns) =>
        to({ ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) }),
    },
    getBoundingRect: {
      to: (other) => {
        const { area: far } = sourceOf(other);
        return to({
          top: Math.min(area.top, far.top),
          left: Math.min(area.left, far.left),
          bottom: Math.max(area.bottom, far.bottom),
          right: Math.max(area.right, far.right),
        });
      },
    },
    getUsedRangeOrNullObject: {
      to: () => {
        const found = used();
        return found === null ? null : to(found);
      },
    },
    getSpecialCellsOrNullObject: { to: (kind) => special(String(kind)) },
    getMergedAreasOrNullObject: {
      to: () => {
        const found = sheet.merges.filter((merge) => overlap(merge, area));
        return found.length === 0 ? null : areasObject(realm, sheet, found);
      },
    },
    getCellProperties: {
      call: () =>
        matrix(area, (row, column) => ({
          format: { font: { strikethrough: sheet.struck.has(cellKey(row, column)) } },
        })),
    },
    getRowProperties: {
      call: () =>
        Array.from({ length: heightOf(area) }, (_, i) => ({
          rowHidden: sheet.hiddenRows.has(area.top + i),
        })),
    },
    // The client asks so before it sends a large array in parts.
    _ValidateArraySize: {
      call: (rows, columns) => {
        if (rows !== heightOf(area) || columns !== widthOf(area))
          throw invalid("The array is not of the range's size");
      },
    },
    clear: { call: clear },
    copyFrom: {
      call: (source, what) => {
        copyCells(realm, sheet, area, source, what);
      },
    },
    merge: {
      call: () => {
        realm.writable(sheet);
        sheet.merges.push(area);
      },
    },
    select: {
      call: () => {
        if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "Hidden sheet");
        book.active = sheet.id;
        book.selected = fullAddress(sheet.name, area);
      },
    },
    hyperlink: {
      set: (value) => {
        realm.writable(sheet);
        sheet.dressings.push({ area, path: "hyperlink", value });
      },
    },
  };
  const object: HostObject = { kind: "Range", kept: true, members };
  rememberPlace(object, { sheet, area });
  return object;
}

const cellIn = (area: Rectangle, row: number, column: number): Rectangle => ({
  top: area.top + row,
  bottom: area.top + row,
  left: area.left + column,
  right: area.left + column,
});

function typeOf(realm: Realm, sheet: SheetModel, row: number, column: number): string {
  const value = realm.value(sheet, row, column);
  const cell = sheet.at(row, column);
  if (cell?.error === true) return "Error";
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return cell?.formula !== null && /^#[A-Z/0]+[!?]?$/.test(value) ? "Error" : "String";
}
