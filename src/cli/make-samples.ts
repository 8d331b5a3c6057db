import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWorkbook } from "../hosts/file/write";
import { forceSample } from "../samples/force/force-sample";
import { officeSample } from "../samples/office/office-sample";
import type { WorkbookPlan } from "../workbook/sheet-plan";

/** File name and what goes into it. */
export const SAMPLES: readonly (readonly [file: string, sample: () => WorkbookPlan])[] = [
  ["office.xlsx", officeSample],
  ["force.xlsx", forceSample],
];

/** Writes the made-up workbooks into a folder and gives a line on each: "samples/office.xlsx (6 sheets)". */
export async function makeSamples(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  for (const [file, sample] of SAMPLES) {
    const plan = sample();
    const path = join(folder, file);
    await writeFile(path, await writeWorkbook(plan));
    lines.push(`${path} (${plan.sheets.length} sheets)`);
  }
  return lines;
}
