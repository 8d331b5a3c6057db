import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import { VOLUNTARY } from "../../../src/scenarios/cause";
import { project } from "../../../src/scenarios/project";
import { BASELINE } from "../../../src/scenarios/scenario";
import type { Projection } from "../../../src/scenarios/projection";
import type { WorkbookContent } from "../../../src/workbook/grid";
import type { WorkbookPlan } from "../../../src/workbook/sheet-plan";
import { withCell } from "../../fixtures/tampered";
import { contentOfFile } from "../../fixtures/written";
import { recalculate } from "../../recalculation/libreoffice";
import { testWithLibreOffice } from "../../recalculation/libreoffice";
import { partOf, scenario, stateOf, workforceOf } from "./force-scenarios";

const MONTHS = 15;
/** Columns of the sheet Projection inputs: months to fill a post, and the rate of resignation of a band. */
const FILL = 2;
const RESIGNATION = 7;

/** The number right of the first or last place of a label, changed. */
function typed(
  plan: WorkbookPlan,
  which: "first" | "last",
  label: string,
  column: number,
  value: number
): WorkbookPlan {
  const sheet = "Projection inputs";
  const rows = plan.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const places = rows.flatMap((cells, row) =>
    cells[0]?.value === label && typeof cells[column]?.value === "number" ? [row] : []
  );
  const row = places.at(which === "first" ? 0 : -1) ?? -1;
  return withCell(plan, { sheet, row, column }, (cell) => ({ ...cell, value }));
}

/** The months of a line of the sheet Projection as recalculated. */
function lineOf(content: WorkbookContent, label: string): number[] {
  const rows = content.grids.find(({ sheet }) => sheet === "Projection")?.rows ?? [];
  return rows
    .filter((cells) => cells[0] === label)
    .flatMap((cells) => cells.slice(2, 14))
    .filter((value): value is number => typeof value === "number");
}

testWithLibreOffice(
  "a number typed over an input of the workbook moves the projection as its lever would",
  async () => {
    const content = await contentOfFile("samples/office.xlsx");
    const workforce = workforceOf(content);
    const state = stateOf(workforce);
    const part = partOf(workforce, content, [], MONTHS);
    const { plan } = planWorkbook(workforce, content, { scenarios: part });
    const [staff] = state.types;
    if (staff === undefined) throw new Error("nobody");
    const filled = typed(plan, "last", staff.type, FILL, 2.4);
    const leaving = typed(plan, "first", staff.type, RESIGNATION, 0.9);
    const made = await recalculate([
      { name: "time to fill", bytes: await writeWorkbook(filled) },
      { name: "a rate", bytes: await writeWorkbook(leaving) },
    ]);
    const read = async (name: string): Promise<WorkbookContent> => {
      const back = await readWorkbook(name, made.get(name) ?? new Uint8Array());
      if (!back.ok) throw new Error(back.error.message);
      return back.value;
    };
    const faster = projected(project(state, scenario("x", "Time to fill = 2.4", state), MONTHS));
    expectNear(lineOf(await read("time to fill"), staff.type), faster.types[0]?.heads);
    const annual = staff.rates.annual.slice();
    annual[VOLUNTARY] = 0.9;
    const types = [{ ...staff, rates: { ...staff.rates, annual } }];
    const shorter = projected(project({ ...state, types }, BASELINE, MONTHS));
    expectNear(lineOf(await read("a rate"), staff.type), shorter.types[0]?.heads);
    expect(shorter.types[0]?.heads[6]).not.toBeCloseTo(faster.types[0]?.heads[6] ?? 0, 2);
    expect(part.studied[0]?.projection.types[0]?.heads[6]).not.toBeCloseTo(
      faster.types[0]?.heads[6] ?? 0,
      2
    );
  }
);

function projected(
  result:
    | { readonly ok: true; readonly value: Projection }
    | { readonly ok: false; readonly error: string }
): Projection {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function expectNear(found: readonly number[], wanted: Float64Array | undefined): void {
  expect(found).toHaveLength(wanted?.length ?? -1);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted?.[i] ?? Number.NaN, 8);
  });
}
