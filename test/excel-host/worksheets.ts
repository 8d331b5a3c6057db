import { areaOf } from "./area";
import { areasObject } from "./areas";
import { chartsObject } from "./charts";
import { HostError } from "./host-error";
import { readOnly, type HostObject, type Member } from "./host-object";
import type { SheetModel } from "./model";
import { namesObject } from "./names";
import type { Realm } from "./objects";
import { pageBreaksObject, pageLayoutObject } from "./page-layout";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";

export function worksheetsObject(realm: Realm): HostObject {
  const { book } = realm;
  const object = (sheet: SheetModel): HostObject => worksheetObject(realm, sheet);
  return {
    kind: "WorksheetCollection",
    members: {
      getItemOrNullObject: {
        to: (key) => {
          const found = book.find(String(key));
          return found === undefined ? null : object(found);
        },
      },
      getActiveWorksheet: { to: () => object(book.sheet(book.active)) },
      add: { to: (name) => object(book.addSheet(String(name))) },
      _RegisterDataChangedEvent: { call: () => null },
      _UnregisterDataChangedEvent: { call: () => null },
    },
    items: () => book.sheets.map(object),
    item: (key) => object(book.sheet(String(key))),
  };
}

export function worksheetObject(realm: Realm, sheet: SheetModel): HostObject {
  const { book } = realm;
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const setting = (name: string): Member => ({
    get: () => sheet.settings.get(name) ?? null,
    set: (value) => sheet.settings.set(name, value),
  });
  return {
    kind: "Worksheet",
    id: sheet.id,
    members: {
      id: readOnly(() => sheet.id),
      name: {
        get: () => sheet.name,
        set: (name) => {
          sheet.name = String(name);
        },
      },
      position: {
        get: () => book.sheets.indexOf(sheet),
        set: (value) => {
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          book.sheets.splice(Number(value), 0, sheet);
        },
      },
      visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          const others = book.sheets.filter((other) => other !== sheet);
          if (value !== "Visible" && !others.some((other) => other.visibility === "Visible"))
            throw new HostError("InvalidOperation", "One sheet must be seen");
          sheet.visibility = String(value);
          if (value !== "Visible" && book.active === sheet.id)
            book.active = others.find((other) => other.visibility === "Visible")?.id ?? "";
        },
      },
      gridlines: setting("gridlines"),
      tabColor: setting("tabColor"),
      protection: {
        to: () => ({
          kind: "WorksheetProtection",
          members: { protected: readOnly(() => sheet.isProtected) },
        }),
      },
      names: { to: () => namesObject(realm, sheet.names, sheet.name) },
      tables: { to: () => tablesObject(realm, sheet) },
      charts: { to: () => chartsObject(realm, sheet) },
      pageLayout: { to: () => pageLayoutObject(sheet) },
      horizontalPageBreaks: { to: () => pageBreaksObject(sheet) },
      freezePanes: {
        to: () => ({
          kind: "WorksheetFreezePanes",
          members: Object.fromEntries(
            ["freezeAt", "freezeRows", "freezeColumns", "unfreeze"].map((name) => [
              name,
              {
                call: (given: unknown) => {
                  sheet.settings.set(
                    "freeze",
                    name === "unfreeze" ? null : `${name} ${told(given)}`
                  );
                },
              },
            ])
          ),
        }),
      },
      activate: {
        call: () => {
          if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "Hidden");
          book.active = sheet.id;
        },
      },
      delete: {
        call: () => {
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
        },
      },
      getRange: {
        to: (address) =>
          rangeObject(
            realm,
            sheet,
            typeof address === "string" && address !== "" ? areaOf(address) : whole
          ),
      },
      getCell: {
        to: (row, column) => {
          const [top, left] = [Number(row), Number(column)];
          return rangeObject(realm, sheet, { top, left, bottom: top, right: left });
        },
      },
      getRangeByIndexes: {
        to: (...given) => {
          const [top = 0, left = 0, rows = 1, columns = 1] = given.map(Number);
          const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
          return rangeObject(realm, sheet, area);
        },
      },
      getRanges: {
        to: (addresses) => {
          if (String(addresses).length > 8192)
            throw new HostError("InvalidArgument", "The address is longer than 8,192 characters");
          return areasObject(realm, sheet, String(addresses).split(",").map(areaOf));
        },
      },
      getUsedRangeOrNullObject: {
        to: () => {
          const extent = sheet.extent();
          return extent === null ? null : rangeObject(realm, sheet, extent);
        },
      },
    },
  };
}

const told = (given: unknown): string =>
  typeof given === "object" ? "range" : typeof given === "string" ? given : String(Number(given));
