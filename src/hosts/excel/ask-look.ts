import { markedSheets } from "../file/marks";
import { keepingFrom, NOTHING_KEPT } from "./keeping";
import type { Look, SheetLook, TableLook } from "./look";
import {
  CHART_NAME,
  isHousekeeping,
  KEEPING_SHEET,
  NAME_COMMENT,
  SETTINGS,
  STAMP,
} from "./own-marks";

/** 1 January 2000 in the 1904 system. */
const MILLENNIUM_1904 = 35064;

/** What was asked for, to be looked at after the next sync. */
export interface AskedLook {
  readonly workbook: Excel.Workbook;
  readonly active: Excel.Worksheet;
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly properties: Excel.CustomPropertyCollection;
  readonly keeping: Excel.Setting;
  readonly millennium: Excel.FunctionResult<number>;
}

/** Asks for everything about the workbook that is not in cells. */
export function askLook({ workbook }: Excel.RequestContext): AskedLook {
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const sheets = workbook.worksheets;
  sheets.load(
    "items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/charts/items/name"
  );
  const tables = workbook.tables;
  tables.load(
    "items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name"
  );
  const names = workbook.names;
  names.load("items/name,items/formula,items/comment");
  const properties = workbook.properties.custom;
  properties.load("items/key,items/value");
  const keeping = workbook.settings.getItemOrNullObject(SETTINGS.keeping);
  keeping.load("value");
  // The property that says so outright is in preview only.
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  return { workbook, active, sheets, tables, names, properties, keeping, millennium };
}

/** The answer, once the sync is done. */
export function lookFrom(asked: AskedLook): Look {
  const { workbook, active, sheets, tables, names, properties, keeping, millennium } = asked;
  const sheetNames = sheets.items.map(({ name }) => name);
  const marks = Object.fromEntries(
    properties.items.map(({ key, value }): [string, unknown] => [key, value])
  );
  const marked = new Set(markedSheets(marks, sheetNames));
  const looks = sheets.items.map(sheetFrom);
  const stamped = new Set(looks.filter((sheet) => sheet.stamped).map(({ name }) => name));
  const scoped = sheets.items.flatMap((sheet) => sheet.names.items);
  return {
    name: workbook.name,
    dateSystem: millennium.value === MILLENNIUM_1904 ? "1904" : "1900",
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    activeSheet: active.name,
    sheets: looks,
    tables: tables.items.map(tableFrom),
    names: new Map(
      [...names.items, ...scoped]
        .filter(({ name }) => !isHousekeeping(name))
        .map(({ name, formula }) => [name, String(formula).replace(/^=/, "")])
    ),
    ownNames: new Set(
      names.items.filter(({ comment }) => comment === NAME_COMMENT).map(({ name }) => name)
    ),
    productSheets: sheetNames.filter(
      (name) => name !== KEEPING_SHEET && (marked.has(name) || stamped.has(name))
    ),
    keeping: sheetNames.includes(KEEPING_SHEET)
      ? keepingFrom(keeping.isNullObject ? null : keeping.value)
      : NOTHING_KEPT,
    properties: new Set(Object.keys(marks)),
  };
}

const sheetFrom = (sheet: Excel.Worksheet): SheetLook => ({
  name: sheet.name,
  visible: sheet.visibility === "Visible",
  isProtected: sheet.protection.protected,
  stamped: sheet.names.items.some(({ name }) => name === STAMP),
  ownCharts: sheet.charts.items
    .map(({ name }) => name)
    .filter((name) => name.startsWith(CHART_NAME)),
});

const tableFrom = (table: Excel.Table): TableLook => ({
  name: table.name,
  sheet: table.worksheet.name,
  headings: table.columns.items.map(({ name }) => name),
  hasHeadings: table.showHeaders,
  hasTotals: table.showTotals,
});
