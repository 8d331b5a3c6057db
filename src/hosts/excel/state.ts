import { err, ok, type Result } from "../../units/result";
import { LONGEST_STATE } from "../../workbook/port";
import type { HostFault } from "../../workbook/port-fault";
import { portFaults } from "../../workbook/port-faults";
import { stateFrom, stateXml } from "../file/state-xml";
import { withOutcome } from "./excel-fault";
import { SETTINGS } from "./own-marks";
import { runOnce, runReading, type Wait } from "./run-batch";

/** The id of the part is in a setting; the part is asked for by it. */
async function partId(wait: Wait): Promise<Result<string | null, HostFault>> {
  return runReading(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTINGS.state);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  }, wait);
}

export async function loadExcelState(wait: Wait): Promise<Result<string | null, HostFault>> {
  const id = await partId(wait);
  if (!id.ok || id.value === null) return id;
  const wanted = id.value;
  const xml = await runReading(async (context) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(wanted);
    part.load("id");
    const xml = { text: part.getXml() };
    await context.sync();
    return part.isNullObject ? null : textOf(xml);
  }, wait);
  if (!xml.ok || xml.value === null) return xml;
  const state = stateFrom(xml.value);
  return state === null ? err(portFaults.stateUnreadable) : ok(state);
}

export async function saveExcelState(state: string, wait: Wait): Promise<Result<void, HostFault>> {
  if (state.length > LONGEST_STATE) return err(portFaults.stateTooLong);
  const id = await partId(wait);
  if (!id.ok) return id;
  const xml = stateXml(state);
  const found = await runReading(async (context) => {
    if (id.value === null) return false;
    const part = context.workbook.customXmlParts.getItemOrNullObject(id.value);
    part.load("id");
    await context.sync();
    return !part.isNullObject;
  }, wait);
  if (!found.ok) return found;
  const saved = await runOnce(async (context) => {
    const { workbook } = context;
    if (found.value && id.value !== null) {
      workbook.customXmlParts.getItem(id.value).setXml(xml);
      await context.sync();
      return null;
    }
    const part = workbook.customXmlParts.add(xml);
    part.load("id");
    await context.sync();
    return part.id;
  });
  if (!saved.ok) return err(withOutcome(saved.error, NOT_KEPT));
  const made = saved.value;
  if (made === null) return ok(undefined);
  const noted = await runOnce(async (context) => {
    context.workbook.settings.add(SETTINGS.state, made);
    await context.sync();
  });
  return noted.ok ? ok(undefined) : err(withOutcome(noted.error, NOT_KEPT));
}

const textOf = ({ text }: { readonly text: OfficeExtension.ClientResult<string> }): string =>
  text.value;

const NOT_KEPT = "Muster's notes in the workbook are as they were before.";
