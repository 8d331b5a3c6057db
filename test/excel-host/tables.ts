import type { Rectangle } from "../../src/workbook/grid";
import { areaOf, heightOf, overlap } from "./area";
import { HostError, invalid, notFound } from "./host-error";
import { field, readOnly, type HostObject } from "./host-object";
import type { SheetModel, TableModel } from "./model";
import type { Realm } from "./objects";
import { placeOf as sourceOf } from "./places";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheets";

interface Found {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The tables of the workbook, or of one sheet. */
export function tablesObject(realm: Realm, only: SheetModel | null): HostObject {
  const { book } = realm;
  const all = (): Found[] =>
    (only === null ? book.sheets : [only]).flatMap((sheet) =>
      sheet.tables.map((table) => ({ sheet, table }))
    );
  const add = (given: unknown, hasHeaders: unknown): HostObject => {
    const { sheet, area } =
      typeof given === "string"
        ? { sheet: only ?? book.sheet(given.split("!")[0] ?? ""), area: areaOf(given) }
        : sourceOf(given);
    realm.writable(sheet);
    if (hasHeaders !== true) throw new HostError("ApiNotFound", "Emulator: table without headings");
    if (heightOf(area) < 2) throw invalid("A table has a row under its headings");
    if (sheet.tables.some((other) => overlap(other.area, area))) throw invalid("Tables overlap");
    const headings = headingsOf(sheet, area);
    if (new Set(headings.map((heading) => heading.toLowerCase())).size !== headings.length)
      throw invalid("Excel would change a heading that stands twice");
    if (headings.includes("")) throw invalid("Excel would make up a heading that is empty");
    let n = 1;
    while (book.table(`Table${n}`) !== undefined) n++;
    const table: TableModel = {
      id: book.newId(),
      name: `Table${n}`,
      area,
      totals: false,
      style: "",
    };
    sheet.tables.push(table);
    return tableObject(realm, { sheet, table });
  };
  return {
    kind: "TableCollection",
    members: {
      add: { to: add },
      getItemOrNullObject: {
        to: (key) => {
          const found = book.table(String(key));
          return found === undefined ? null : tableObject(realm, found);
        },
      },
    },
    items: () => all().map((found) => tableObject(realm, found)),
    item: (key) => {
      const found = book.table(String(key));
      if (found === undefined) throw notFound("table of that name");
      return tableObject(realm, found);
    },
  };
}

const headingsOf = (sheet: SheetModel, { top, left, right }: Rectangle): string[] =>
  Array.from({ length: right - left + 1 }, (_, i) => String(sheet.at(top, left + i)?.value ?? ""));

function tableObject(realm: Realm, { sheet, table }: Found): HostObject {
  const { book } = realm;
  const column = (name: string): HostObject => ({
    kind: "TableColumn",
    members: { name: readOnly(() => name) },
  });
  return {
    kind: "Table",
    id: table.id,
    members: {
      id: readOnly(() => table.id),
      name: {
        get: () => table.name,
        set: (given) => {
          const name = String(given);
          if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw invalid("Excel does not allow this name");
          const other = book.table(name);
          const defined = book.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
          if ((other !== undefined && other.table !== table) || defined)
            throw new HostError("ItemAlreadyExists", "The name is taken");
          table.name = name;
        },
      },
      showHeaders: readOnly(() => true),
      showTotals: readOnly(() => table.totals),
      style: field(table, "style"),
      showFilterButton: field(table, "showFilterButton"),
      showBandedRows: field(table, "showBandedRows"),
      worksheet: { to: () => worksheetObject(realm, sheet) },
      columns: {
        to: () => ({
          kind: "TableColumnCollection",
          members: {},
          items: () => headingsOf(sheet, table.area).map(column),
        }),
      },
      getRange: { to: () => rangeObject(realm, sheet, table.area) },
      resize: {
        call: (given) => {
          realm.writable(sheet);
          const area = typeof given === "string" ? areaOf(given) : sourceOf(given).area;
          if (area.top !== table.area.top || !overlap(area, table.area))
            throw invalid("The headings must stay in their row");
          table.area = area;
        },
      },
      convertToRange: {
        to: () => {
          realm.writable(sheet);
          sheet.tables.splice(sheet.tables.indexOf(table), 1);
          return rangeObject(realm, sheet, table.area);
        },
      },
    },
  };
}
