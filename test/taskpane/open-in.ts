import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { writeWorkbook } from "../../src/hosts/file/write";
import { desk } from "../../src/taskpane/engine/desk";
import type { Answer, Ask } from "../../src/taskpane/engine/messages";
import type { Report } from "../../src/taskpane/engine/report";

export const OPCC = "opcc-2022.xlsx";
export const opccPath = path.join(__dirname, "../data", OPCC);
export const opccBytes = (): Uint8Array => new Uint8Array(readFileSync(opccPath));

/** A desk that writes down what it tells. */
export function notedDesk(): { ask: (ask: Ask) => Promise<void>; told: Answer[] } {
  const told: Answer[] = [];
  return { ask: desk((answer) => told.push(answer)), told };
}

/** The report on a workbook, as the pane gets it. */
export async function reportOf(name: string, bytes: Uint8Array): Promise<Report> {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name, bytes });
  const last = told.at(-1);
  if (last?.kind !== "report") throw new Error(`no report: ${JSON.stringify(last)}`);
  return last.report;
}

export const reportOfPlan = async (plan: WorkbookPlan): Promise<Report> =>
  reportOf("made up.xlsx", await writeWorkbook(plan));
