import fc from "fast-check";
import { planWorkbook } from "../../src/paper/workbook-plan";
import { contentOf, officeOf } from "../fixtures/office";
import { randomOffice } from "../fixtures/random-office";
import { recalculated } from "../fixtures/recalculated";
import { testWithLibreOffice } from "../recalculation/libreoffice";

const OFFICES = 25;

testWithLibreOffice(
  "every formula of made-up offices comes to the engine's number when recalculated from scratch",
  async () => {
    const offices = fc.sample(randomOffice, { numRuns: OFFICES, seed: 20220620 });
    const plans = offices.map((office, i) => ({
      name: `office ${i}`,
      plan: planWorkbook(officeOf(office), contentOf(office)).plan,
    }));
    const results = await recalculated(plans);
    const wrong = results.flatMap((one) => one.wrong.map((line) => `${one.name} ${line}`));
    const compared = results.reduce((sum, one) => sum + one.compared, 0);
    process.stdout.write(`${OFFICES} made-up offices: ${compared} formulas compared\n`);
    expect({ wrong: wrong.slice(0, 20), count: wrong.length }).toEqual({ wrong: [], count: 0 });
  }
);
