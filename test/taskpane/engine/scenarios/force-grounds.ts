import { forceSample } from "../../../../src/samples/force/force-sample";
import { officeSample } from "../../../../src/samples/office/office-sample";
import { readWorkbook } from "../../../../src/hosts/file/read";
import { writeWorkbook } from "../../../../src/hosts/file/write";
import { groundsOf, type Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import type { WorkbookPlan } from "../../../../src/workbook/sheet-plan";
import { readWorkforce } from "../../../../src/workforce/read";
import type { Workforce } from "../../../../src/workforce/workforce";

export async function workforceOf(plan: WorkbookPlan): Promise<Workforce> {
  const content = await readWorkbook("made up.xlsx", await writeWorkbook(plan));
  if (!content.ok) throw new Error(content.error.message);
  const workforce = readWorkforce(content.value, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  return workforce.value;
}

async function groundsOfPlan(plan: WorkbookPlan): Promise<Grounds> {
  const grounds = groundsOf(await workforceOf(plan));
  if (!grounds.ok) throw new Error(grounds.error);
  return grounds.value;
}

export const forceGrounds = async (): Promise<Grounds> => groundsOfPlan(forceSample());
export const officeGrounds = async (): Promise<Grounds> => groundsOfPlan(officeSample());
