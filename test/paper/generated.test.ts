import fc from "fast-check";
import { frameFor } from "../../src/measures/periods";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { linesSheet } from "../fixtures/lines-sheet";
import { contentOf, officeOf, type Office } from "../fixtures/office";
import { randomLine } from "../fixtures/random-line";
import { randomOffice } from "../fixtures/random-office";
import { recalculated, type Mismatch } from "../fixtures/recalculated";
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

async function run(): Promise<{ compared: number; wrong: readonly Mismatch[] }> {
  const offices = fc.sample(randomOffice, { numRuns: OFFICES, seed: SEED });
  const lines = fc.sample(randomLine, { numRuns: OFFICES * LINES, seed: SEED });
  const results = await recalculated(
    offices.map((office, i) => {
      const mine = lines.slice(i * LINES, (i + 1) * LINES).map(({ line }) => line);
      return { name: `office ${i}`, plan: planOf(office, mine) };
    })
  );
  return {
    compared: results.reduce((sum, { compared }) => sum + compared, 0),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

let once: ReturnType<typeof run> | undefined;
/** One run of LibreOffice serves every test of this file. */
const results = (): ReturnType<typeof run> => (once ??= run());

const ofChartBlocks = ({ sheet }: Mismatch): boolean => sheet === "Panel figures";
const notKnown = ({ planned }: Mismatch): boolean => planned === null;
const shown = (wrong: readonly Mismatch[]): object => ({
  count: wrong.length,
  first: wrong.slice(0, 10).map(({ said }) => said),
});
const NONE = { count: 0, first: [] };

testWithLibreOffice(
  "every formula of made-up offices, and of made-up lines over them, comes to the engine's number",
  async () => {
    const { compared, wrong } = await results();
    process.stdout.write(`${OFFICES} made-up offices: ${compared} formulas compared\n`);
    expect(compared).toBeGreaterThan(20_000);
    expect(shown(wrong.filter((one) => !ofChartBlocks(one) && !notKnown(one)))).toEqual(NONE);
  }
);

testWithLibreOffice(
  "a chart's block beside a withheld figure holds what it says it holds",
  async () => {
    const { wrong } = await results();
    expect(shown(wrong.filter(ofChartBlocks))).toEqual(NONE);
  }
);

testWithLibreOffice(
  "a row of workings whose value is not known does not come to a number",
  async () => {
    const { wrong } = await results();
    expect(shown(wrong.filter((one) => notKnown(one) && !ofChartBlocks(one)))).toEqual(NONE);
  }
);
