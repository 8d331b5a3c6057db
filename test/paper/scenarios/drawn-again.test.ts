import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { scenariosToWrite } from "../../../src/paper/scenarios/scenarios-to-write";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import { simulate } from "../../../src/scenarios/simulate/simulate";
import { a1 } from "../../../src/workbook/address";
import type { WorkbookContent } from "../../../src/workbook/grid";
import { contentOfFile, counted } from "../../fixtures/written";
import { withCells } from "../../fixtures/tampered";
import { workforceOf } from "./force-scenarios";

const RESULTS = "Scenario results";
let content: WorkbookContent;

beforeAll(async () => {
  const source = await contentOfFile("samples/office.xlsx");
  const workforce = workforceOf(source);
  const part = scenariosToWrite(workforce, source, {
    said: [],
    months: 12,
    simulate: (scenario, months, state) => {
      const made = simulate(state, scenario, months, { seed: 7, draws: 50, sure: true });
      return made.ok ? made.value : null;
    },
  });
  if (!part.ok) throw new Error(part.error);
  const { plan } = planWorkbook(workforce, source, { scenarios: part.value });
  const read = await readWorkbook("paper.xlsx", await writeWorkbook(plan));
  if (!read.ok) throw new Error(read.error.message);
  content = read.value;
}, 60_000);

const rows = () => content.grids.find(({ sheet }) => sheet === RESULTS)?.rows ?? [];
const rowOf = (words: RegExp): number => rows().findIndex(([cell]) => words.test(String(cell)));

test("drawn again with the seed and number of draws on the page, everything agrees", () => {
  expect(rowOf(/simulated, seed 7, draws 50, rates/)).toBeGreaterThan(0);
  expect(counted(content).differences).toEqual([]);
});

test.each([
  ["the middle of the draws", 2],
  ["a chance", 5],
])("%s typed over is named", (_what, column) => {
  const row = rowOf(column === 5 ? /^Surplus of .*\(chance/ : /, end of /);
  expect(row).toBeGreaterThan(0);
  const was = Number(rows()[row]?.[column]);
  const cell = a1(row, column);
  const { differences } = counted(withCells(content, [{ sheet: RESULTS, cell, value: was + 1 }]));
  expect(differences.map(({ sheet, cell: at }) => [sheet, at])).toEqual([[RESULTS, cell]]);
});
