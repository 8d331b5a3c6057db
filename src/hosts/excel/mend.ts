import { err, ok, type Result } from "../../units/result";
import { cellPlace } from "../../workbook/address";
import type { CellValue } from "../../workbook/grid";
import type { CellMend } from "../../workbook/port";
import type { HostFault } from "../../workbook/port-fault";
import { cellChanged } from "../../workbook/port-faults";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { showsDate } from "../file/date-formats";
import { composeSheets, NO_SCRIPT } from "./compose/compose-workbook";
import { enteredText } from "./compose/entered";
import type { WorkbookScript } from "./compose/script";
import { ownFault, withOutcome, type ExcelFault } from "./excel-fault";
import { whyNotWrite } from "./may-write";
import { commit, mark, show } from "./publish";
import { takeAwaySheets } from "./restore";
import { runOnce, runReading, type Wait } from "./run-batch";
import { SETTINGS } from "./own-marks";
import { snapshot } from "./snapshot";
import { askStanding, type Standing } from "./standing";
import { dressSteps, valueSteps } from "./steps";
import { enterSheets } from "./structure";
import { same } from "./enter/enter-tables";
import { setPrintArea } from "./enter/set-up-pages";

const SHIFT_1904 = 1462;
const DAY_FORMAT = "dd/mm/yyyy";
const UNTOUCHED = "No cell was changed.";

interface Found {
  readonly standing: Standing;
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  /** True where the cell's number format shows a day. */
  readonly showDays: readonly boolean[];
}

/**
 * Sets cells of the user's and writes the record of what they held, in one round trip after one that
 * makes sure that every cell still holds what is expected of it and no formula.
 */
export async function mendExcel(
  mends: readonly CellMend[],
  record: SheetPlan,
  wait: Wait
): Promise<Result<void, HostFault>> {
  const script = composeSheets([record], []);
  const found = await runReading(async (context) => {
    const answer = askStanding(context, script);
    const cells = mends.map(({ sheet, cell }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("values,formulas,numberFormat");
      return range;
    });
    await context.sync();
    return {
      standing: answer(),
      values: cells.map(({ values }) => values[0]?.[0] as unknown),
      formulas: cells.map(({ formulas }) => formulas[0]?.[0] as unknown),
      showDays: cells.map(({ numberFormat }) => showsDate(String(numberFormat[0]?.[0]))),
    };
  }, wait);
  if (!found.ok) return err(withOutcome(found.error, UNTOUCHED));
  const { look } = found.value.standing;
  const refused =
    whyNotWrite(script, look) ??
    whyNotMend(mends, found.value) ??
    protectedSheet(mends, found.value);
  if (refused !== null) return err(ownFault(refused));
  const before = await recordBefore(record.name, found.value.standing, wait);
  if (!before.ok) return err(withOutcome(before.error, UNTOUCHED));
  const mended = await runOnce(async (context) => {
    enter(context, mends, script, found.value);
    await context.sync();
  });
  if (mended.ok) return ok(undefined);
  const undone = await undo(mends, found.value, script, before.value, wait);
  return err(withOutcome(mended.error, undone ? UNTOUCHED : SOME_CHANGED));
}

/** The record as it stands, to be brought back if need be; nothing where there is none yet. */
const recordBefore = (
  name: string,
  standing: Standing,
  wait: Wait
): Promise<Result<WorkbookScript, ExcelFault>> =>
  standing.look.sheets.some((sheet) => same(sheet.name, name))
    ? snapshot([name], standing, wait)
    : Promise.resolve(ok(NO_SCRIPT));

const SOME_CHANGED =
  "Some of the cells may have been changed: their sheet and Muster's record of changes say which.";

function whyNotMend(
  mends: readonly CellMend[],
  { standing, values, formulas }: Found
): HostFault | null {
  for (const [i, { sheet, cell, from, isDate }] of mends.entries()) {
    const formula = formulas[i];
    if (typeof formula === "string" && formula.startsWith("=") && formula !== values[i])
      return cellChanged(sheet, cell);
    if (!holds(values[i], from, standing.look.dateSystem === "1904" && isDate))
      return cellChanged(sheet, cell);
  }
  return null;
}

/** A day may be told in either system: what it counts as is for its number format to say. */
const holds = (found: unknown, expected: CellValue, is1904: boolean): boolean =>
  (found ?? "") === (expected ?? "") ||
  (is1904 && typeof expected === "number" && found === expected - SHIFT_1904);

function protectedSheet(mends: readonly CellMend[], { standing }: Found): HostFault | null {
  const sheet = standing.look.sheets.find(
    ({ name, isProtected }) => isProtected && mends.some((mend) => same(mend.sheet, name))
  );
  return sheet === undefined
    ? null
    : {
        code: "sheet-protected",
        message: `Sheet “${sheet.name}” is protected. ${UNTOUCHED}`,
        advice: `Take the protection off sheet “${sheet.name}” (Review, Unprotect Sheet) and fix again.`,
      };
}

function enter(
  context: Excel.RequestContext,
  mends: readonly CellMend[],
  script: WorkbookScript,
  { standing, showDays }: Found
): void {
  const { workbook, runtime } = context;
  const { look } = standing;
  const isNew = (name: string): boolean => !look.sheets.some((sheet) => same(sheet.name, name));
  runtime.enableEvents = false;
  enterSheets(workbook, script, standing);
  for (const step of [...valueSteps(script), ...dressSteps(script, isNew)]) step.enter(context);
  for (const [i, { sheet, cell, to, isDate }] of mends.entries()) {
    const range = workbook.worksheets.getItem(sheet).getRange(cell);
    const place = cellPlace(cell);
    if (place === null) throw new Error(`${cell} is no cell`);
    const day = isDate && typeof to === "number";
    if (day && showDays[i] !== true) range.numberFormat = [[DAY_FORMAT]];
    if (!isDate && showDays[i] === true) range.numberFormat = [["General"]];
    range.values = [[enteredValue(day && look.dateSystem === "1904" ? to - SHIFT_1904 : to)]];
  }
  for (const { name, hidden } of script.sheets) {
    workbook.worksheets.getItem(name).visibility = hidden ? "Hidden" : "Visible";
    const keeping = { ...look.keeping, record: name };
    workbook.settings.add(SETTINGS.keeping, JSON.stringify(keeping));
    mark(workbook, look.properties, [...look.productSheets, name]);
  }
  runtime.enableEvents = true;
}

/** Blank clears a cell; text stays the very text it is. */
const enteredValue = (value: CellValue): string | number | boolean =>
  value === null ? "" : typeof value === "string" ? enteredText(value) : value;

/** Puts back what cells held before that hold something else now, and the record as it was. */
async function undo(
  mends: readonly CellMend[],
  { values, standing: before }: Found,
  script: WorkbookScript,
  record: WorkbookScript,
  wait: Wait
): Promise<boolean> {
  const now = await runReading(async (context) => {
    const asked = askStanding(context, script);
    const cells = mends.map(({ sheet, cell }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("values");
      return range;
    });
    await context.sync();
    return { standing: asked(), values: cells.map((cell) => cell.values[0]?.[0] as unknown) };
  }, wait);
  if (!now.ok) return false;
  const { standing } = now.value;
  const back = await runOnce(async (context) => {
    const { workbook } = context;
    context.runtime.enableEvents = false;
    mends.forEach(({ sheet, cell }, i) => {
      if (now.value.values[i] === values[i]) return;
      const held = values[i] as CellValue;
      workbook.worksheets.getItem(sheet).getRange(cell).values = [[enteredValue(held)]];
    });
    takeAwaySheets(workbook, script, before, standing);
    if (record.sheets.length > 0) {
      enterSheets(workbook, record, standing);
      for (const step of valueSteps(record)) step.enter(context);
      for (const { name, print } of record.sheets)
        setPrintArea(workbook.worksheets.getItem(name).pageLayout, print);
      show(workbook, record, { ...standing, look: before.look });
    }
    mark(workbook, standing.look.properties, before.look.productSheets);
    commit(context, before.look.keeping);
    await context.sync();
  });
  return back.ok;
}
