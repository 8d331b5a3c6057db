import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { readWorkforce } from "../../src/workforce/read";
import { planWorkbook } from "../../src/paper/workbook-plan";

test.each(["test/data/opcc-2022.xlsx", "samples/office.xlsx", "samples/force.xlsx"])("%s", async (path) => {
  let t = performance.now();
  const lap = (what: string) => { const n = performance.now(); console.log(what, (n - t).toFixed(0)); t = n; };
  const content = await readWorkbook(path, readFileSync(path));
  if (!content.ok) throw new Error(JSON.stringify(content.error));
  lap("read");
  const workforce = readWorkforce(content.value, {});
  if (!workforce.ok) throw new Error(JSON.stringify(workforce.error));
  lap("workforce");
  for (const i of workforce.value.issues) console.log(i.severity, i.code, i.sheet, i.cell, i.done);
  const { plan, layout } = planWorkbook(workforce.value, content.value);
  lap("plan");
  const bytes = await writeWorkbook(plan);
  lap("write");
  writeFileSync("/tmp/x/" + path.split("/").pop(), bytes);
  writeFileSync("/tmp/x/" + path.split("/").pop() + ".txt", layout.placed.map(({ figure: f }) => [f.id, f.periodName, JSON.stringify(f.group), f.value, f.interval?.low, f.interval?.high, f.notes.join(" ")].join("\t")).join("\n"));
}, 60000);
