import fc from "fast-check";
import { frameFor } from "../../src/measures/periods";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { linesSheet } from "../fixtures/lines-sheet";
import { contentOf, officeOf, type Office } from "../fixtures/office";
import { randomLine } from "../fixtures/random-line";
import { randomOffice } from "../fixtures/random-office";
import { recalculated } from "../fixtures/recalculated";
import { testWithLibreOffice } from "../recalculation/libreoffice";

const OFFICES = 15;
const LINES = 30;
const SEED = 20220620;

/** The workbook of an office, with a sheet of made-up measures added. */
function planOf(office: Office, lines: readonly string[]): WorkbookPlan {
  const workforce = officeOf(office);
  const { plan } = planWorkbook(workforce, contentOf(office));
  const frame = frameFor(workforce, { from: workforce.asAt - 400, to: workforce.asAt - 30 });
  return { ...plan, sheets: [...plan.sheets, linesSheet(lines, frame, workforce)] };
}

testWithLibreOffice(
  "every formula of made-up offices, and of made-up lines over them, comes to the engine's number",
  async () => {
    const offices = fc.sample(randomOffice, { numRuns: OFFICES, seed: SEED });
    const lines = fc.sample(randomLine, { numRuns: OFFICES * LINES, seed: SEED });
    const plans = offices.map((office, i) => ({
      name: `office ${i}`,
      plan: planOf(
        office,
        lines.slice(i * LINES, (i + 1) * LINES).map(({ line }) => line)
      ),
    }));
    const results = await recalculated(plans);
    const wrong = results.flatMap((one) => one.wrong.map((line) => `${one.name} ${line}`));
    const compared = results.reduce((sum, one) => sum + one.compared, 0);
    process.stdout.write(`${OFFICES} made-up offices: ${compared} formulas compared\n`);
    require("fs").writeFileSync("/tmp/t/wrong.txt", wrong.join("\n"));
    expect({ wrong: wrong.slice(0, 20), count: wrong.length }).toEqual({ wrong: [], count: 0 });
  }
);
