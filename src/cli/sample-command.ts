import { stat } from "node:fs/promises";
import { saveFile } from "../hosts/file/disk";
import { writeWorkbook } from "../hosts/file/write";
import { forceSample } from "../samples/force/force-sample";
import { officeSample } from "../samples/office/office-sample";
import { ok } from "../units/result";
import type { WorkbookPlan } from "../workbook/sheet-plan";
import { onlyWord } from "./arguments";
import type { Command } from "./command";
import { EXIT } from "./exit-code";
import { failed } from "./failure";

const usage = "muster sample office|force --out FILE [--replace]";

const SAMPLES: Readonly<Record<string, () => WorkbookPlan>> = {
  office: officeSample,
  force: forceSample,
};

/** Writes a made-up workbook to try things on. */
export const sampleCommand: Command = {
  name: "sample",
  usage,
  says: "write a made-up workbook to try things on",
  options: {
    out: { value: "FILE", says: "the workbook to write, ending in .xlsx" },
    replace: { says: "write over a file of that name" },
  },
  run: async (given, io) => {
    const which = onlyWord(given, "the sample", usage);
    if (!which.ok) return which;
    const sample = Object.hasOwn(SAMPLES, which.value) ? SAMPLES[which.value] : undefined;
    if (sample === undefined)
      return failed(`There is no sample "${which.value}".`, "Write office or force.");
    const path = given.values.get("out");
    if (path === undefined) return failed("--out is missing.", `Write: ${usage}`);
    if (!path.toLowerCase().endsWith(".xlsx"))
      return failed(`${path} does not end in .xlsx.`, "Name an Excel workbook: --out sample.xlsx");
    if (!given.switches.has("replace") && (await exists(path)))
      return failed(`${path} is there already.`, "Give another name, or add --replace.");
    const plan = sample();
    const saved = await saveFile(path, await writeWorkbook(plan), { never: [] });
    if (!saved.ok) return saved;
    io.out(`Written: ${path}\nEverything in it is made up. Try: muster figures "${path}"\n`);
    return ok(EXIT.fine);
  },
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  );
