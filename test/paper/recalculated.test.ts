import type { PlannedWorkbook } from "../../src/paper/planned-workbook";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { PlacedFigure } from "../../src/paper/place-tables";
import { a1 } from "../../src/workbook/address";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/sheet-plan";
import { readWorkforce } from "../../src/workforce/read";
import { recalculated, type Recalculated } from "../fixtures/recalculated";
import { placeOf, withCell } from "../fixtures/tampered";
import { contentOfFile } from "../fixtures/written";
import { testWithLibreOffice } from "../recalculation/libreoffice";

const FILES = ["test/data/opcc-2022.xlsx", "samples/office.xlsx", "samples/force.xlsx"];

interface Job {
  readonly name: string;
  readonly plan: WorkbookPlan;
}

async function plannedFrom(path: string): Promise<Job & PlannedWorkbook> {
  const content = await contentOfFile(path);
  const workforce = readWorkforce(content, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  return { name: path.split("/").at(-1) ?? path, ...planWorkbook(workforce.value, content) };
}

function placed({ layout }: PlannedWorkbook, id: string, period: string): PlacedFigure {
  const found = layout.placed.find(
    ({ figure }) => figure.id === id && figure.periodName === period && figure.group === null
  );
  if (found === undefined) throw new Error(`${id} is not in the workbook`);
  return found;
}

const inFormula =
  (from: string, to: string) =>
  (cell: CellPlan): CellPlan => {
    if (cell.formula?.includes(from) !== true)
      throw new Error(`no ${from} in ${String(cell.formula)}`);
    return { ...cell, formula: cell.formula.replace(from, to) };
  };

const becomes =
  (value: CellPlan["value"]) =>
  (cell: CellPlan): CellPlan => {
    if (cell.value === value) throw new Error(`the cell holds ${String(value)} already`);
    return { ...cell, value };
  };

/** A fault planted in the plan of the small office, and the figures that must then come out wrong. */
const FAULTS: readonly (readonly [
  what: string,
  plant: (planned: PlannedWorkbook) => WorkbookPlan,
  caughtIn: readonly (readonly [id: string, period: string])[],
])[] = [
  [
    "one sign in one formula",
    (planned) =>
      withCell(
        planned.plan,
        placed(planned, "churn.leavers", "since_office").place,
        inFormula('">="', '"<"')
      ),
    [
      ["churn.leavers", "since_office"],
      ["churn.percent_of_opening", "since_office"],
    ],
  ],
  [
    "adding where it should take away",
    (planned) =>
      withCell(planned.plan, placed(planned, "vacancy.net", "year").place, inFormula("-", "+")),
    [
      ["vacancy.net", "year"],
      ["vacancy.surplus", "year"],
    ],
  ],
  [
    "the leave date of one leaver, after the period",
    (planned) => withCell(planned.plan, { sheet: "Leavers", ...placeOf("E20") }, becomes(44_800)),
    [
      ["churn.leavers", "since_office"],
      ["churn.annualised", "since_office"],
    ],
  ],
  [
    "the salary of a vacant post",
    (planned) => withCell(planned.plan, { sheet: "Establishment", ...placeOf("F8") }, becomes(1)),
    [
      ["vacancy.saving", "year"],
      ["vacancy.pay_bill", "year"],
    ],
  ],
  [
    "an assumption",
    (planned) => {
      const sheet = planned.plan.sheets.find(({ name }) => name === "Assumptions");
      const row = sheet?.rows.findIndex((cells) => cells[0]?.value === "Vacancy factor") ?? -1;
      return withCell(planned.plan, { sheet: "Assumptions", row, column: 1 }, becomes(0.05));
    },
    [["vacancy.factor", "year"]],
  ],
];

let once: Promise<{ planned: (Job & PlannedWorkbook)[]; results: Recalculated[] }> | undefined;

/** One run of LibreOffice for the workbooks as they are and for each with its fault. */
const run = (): NonNullable<typeof once> =>
  (once ??= (async () => {
    const planned = await Promise.all(FILES.map(plannedFrom));
    const [office] = planned;
    if (office === undefined) throw new Error("no office");
    const faulty = FAULTS.map(([name, plant]): Job => ({ name, plan: plant(office) }));
    return { planned, results: await recalculated([...planned, ...faulty]) };
  })());

testWithLibreOffice(
  "every formula of the written workbooks comes to the engine's number when recalculated from scratch",
  async () => {
    const { planned, results } = await run();
    planned.forEach(({ name, layout }, i) => {
      const { compared = 0, wrong = [] } = results[i] ?? {};
      const figures = layout.placed.filter(({ figure }) => figure.value !== null).length;
      const withheld = layout.placed.length - figures;
      process.stdout.write(
        `${name}: ${compared} formulas compared, ${figures} figures among them; 0 figures are values; ${withheld} withheld\n`
      );
      expect(compared).toBeGreaterThan(figures);
      const said = wrong.slice(0, 15).map((one) => one.said);
      expect({ name, said, count: wrong.length }).toEqual({ name, said: [], count: 0 });
    });
  }
);

FAULTS.forEach(([what, , caughtIn], i) => {
  testWithLibreOffice(`a planted fault is caught: ${what}`, async () => {
    const { planned, results } = await run();
    const [office] = planned;
    const { wrong = [] } = results[FILES.length + i] ?? {};
    if (office === undefined) throw new Error("no office");
    const cells = new Set(wrong.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const wanted = caughtIn.map(([id, period]) => {
      const { place } = placed(office, id, period);
      return `${place.sheet}!${a1(place.row, place.column)}`;
    });
    expect(wanted.filter((cell) => !cells.has(cell))).toEqual([]);
    expect(cells.size).toBeGreaterThan(0);
  });
});
