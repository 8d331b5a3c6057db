import fc from "fast-check";
import { planWorkbook } from "../../src/paper/workbook-plan";
import { contentOf, officeOf } from "../fixtures/office";
import { randomOffice } from "../fixtures/random-office";
import { recalculated } from "../fixtures/recalculated";
import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/hosts/file/write";
test("x", async () => {
  const offices = fc.sample(randomOffice, {
    numRuns: 25,
    seed: Number(process.env.SEED ?? 20220620),
  });
  const plans = offices.map((office, i) => ({
    name: `office ${i}`,
    plan: planWorkbook(officeOf(office), contentOf(office)).plan,
  }));
  const t0 = Date.now();
  writeFileSync("/tmp/t/o0.xlsx", await writeWorkbook(plans[0]!.plan));
  const results = await recalculated(plans);
  process.stdout.write(`${Date.now() - t0} ms\n`);
  const wrong = results.flatMap((one) => one.wrong.map((line) => `${one.name} ${line}`));
  writeFileSync("/tmp/t/wrong.txt", wrong.join("\n"));
}, 200000);
