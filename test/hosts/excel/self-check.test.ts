import { excelHost } from "../../../src/hosts/excel/excel-host";
import { selfCheck } from "../../../src/hosts/excel/self-check";
import { KEEPING_SHEET } from "../../../src/hosts/excel/own-marks";
import { SCRATCH, scratchPlan } from "../../../src/hosts/excel/self-check/scratch-plan";
import { RESULT_SHEET } from "../../../src/hosts/excel/self-check/result-sheet";
import type { WorkbookPort } from "../../../src/workbook/port";
import { faultOf, noWait, openExcel, valueOf } from "../../contract/hosts";
import { output, yours } from "../../contract/made-up";
import { stateOf } from "../../excel-host/book-state";
import type { EmulatedExcel } from "../../excel-host/emulated-excel";
import { gridFrom, workbookOf } from "../../sheets/grid-from";

const [FIRST, SECOND] = [output(2.4), output(2.4, { months: 6 })];
const PLANS = [FIRST, SECOND, scratchPlan(false), scratchPlan(true)];

const opened = (content = yours()): Promise<{ excel: EmulatedExcel; port: WorkbookPort }> =>
  openExcel(content, PLANS);

/** The workbook without the sheet of the result, and in what order its names were made. */
function withoutResult(excel: EmulatedExcel): unknown {
  const state = stateOf(excel.book, KEEPING_SHEET) as {
    sheets: { name: string }[];
    names: { name: string }[];
    active: string;
  };
  const { settings, parts } = excel.book;
  return {
    ...state,
    sheets: state.sheets.filter(({ name }) => name !== RESULT_SHEET),
    names: state.names.toSorted((a, b) => a.name.localeCompare(b.name)),
    active: "",
    settings: [...settings],
    parts: [...parts],
  };
}

const resultOf = ({ book }: EmulatedExcel): unknown[][] =>
  book.sheet(RESULT_SHEET).rows.map((cells) => cells.map((cell) => cell?.value ?? null));

const STANDS: readonly [string, (port: WorkbookPort) => Promise<void>][] = [
  ["nothing of Muster's", () => Promise.resolve()],
  ["an output and notes", async (port) => {
    valueOf(await port.write(FIRST));
    valueOf(await port.saveState("mine"));
  }],
  ["an output, and one before it", async (port) => {
    valueOf(await port.write(FIRST));
    valueOf(await port.write(SECOND));
  }],
  ["an output that was put back", async (port) => {
    valueOf(await port.write(FIRST));
    valueOf(await port.write(SECOND));
    valueOf(await port.putBack());
  }],
]; // prettier-ignore

test.each(STANDS)("%s: every step agrees, and the workbook is as it was", async (_, prepare) => {
  const { excel, port } = await opened();
  await prepare(port);
  const before = withoutResult(excel);
  const steps = valueOf(await selfCheck(port, noWait));
  expect(steps.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(steps.length).toBeGreaterThan(60);
  expect(withoutResult(excel)).toEqual(before);
  expect(excel.refusals).toEqual([]);
});

test("what could be put back before the check can be put back after it", async () => {
  const { excel, port } = await opened();
  valueOf(await port.write(FIRST));
  const first = await port.read();
  valueOf(await port.write(SECOND));
  valueOf(await selfCheck(port, noWait));
  valueOf(await excelHost(noWait).putBack());
  const read = valueOf(await port.read());
  const grids = read.grids.filter(({ sheet }) => sheet !== RESULT_SHEET);
  expect({ ...read, grids }).toEqual(valueOf(first));
  expect(excel.refusals).toEqual([]);
});

test("the result stands as a table and as JSON, and a second check writes over it", async () => {
  const { excel, port } = await opened();
  valueOf(await selfCheck(port, noWait));
  const steps = valueOf(await selfCheck(port, noWait));
  const rows = resultOf(excel);
  expect(rows[1]![0]).toBe(`All ${steps.length} steps agree.`);
  expect(rows[3]).toEqual(["Step", "Expected", "Found", "Agrees"]);
  expect(rows[4]).toEqual(["first writing", "done", "done", "yes"]);
  const json = rows.slice(steps.length + 5).map((row) => String(row[1])).join(""); // prettier-ignore
  expect(JSON.parse(json)).toEqual(steps);
  expect(excel.book.sheets.filter(({ name }) => name.startsWith("Muster"))).toHaveLength(1);
});

describe("planted faults", () => {
  test("Excel takes a text for a number: that cell is named", async () => {
    const { excel, port } = await opened();
    const spoilt: WorkbookPort = {
      ...port,
      write: async (plan) => {
        const answer = await port.write(plan);
        excel.book.find(SCRATCH)!.rows.forEach((cells) => {
          const cell = cells[1];
          if (cell?.value === "0123") cell.value = 123;
        });
        return answer;
      },
    };
    const steps = valueOf(await selfCheck(spoilt, noWait));
    const against = steps.filter(({ agrees }) => !agrees);
    expect(against).toEqual([
      {
        step: `first writing: text 6, ${SCRATCH}!B16`,
        expected: '"0123"',
        found: "123",
        agrees: false,
      },
    ]);
    expect(resultOf(excel)[1]![0]).toBe(`1 of ${steps.length} steps do not agree.`);
    expect(resultOf(excel).filter((row) => row[3] === "NO")).toHaveLength(1);
  });

  test("a formula that Excel works out otherwise is named by its cell", async () => {
    const { excel, port } = await opened();
    excel.realm.calculator = () => 7;
    const steps = valueOf(await selfCheck(port, noWait));
    const words = steps
      .filter(({ agrees }) => !agrees)
      .map(({ step, found }) => `${step}: ${found}`);
    expect(words[0]).toBe(
      `first writing: cells where Excel comes to another value: ${SCRATCH}!B6, ${SCRATCH}!B7, ${SCRATCH}!B9`
    );
  });

  test("a write that Excel refuses is a step that does not agree, and nothing is left behind", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const before = withoutResult(excel);
    const refused: WorkbookPort = {
      ...port,
      write: (plan) => {
        excel.faults = [{ batch: excel.batches.length + 1, code: "AccessDenied", after: 0.5 }];
        return port.write(plan);
      },
    };
    const steps = valueOf(await selfCheck(refused, noWait));
    expect(steps[0]).toMatchObject({ step: "first writing", agrees: false });
    expect(steps[0]!.found).toMatch(/^access-denied: /);
    expect(withoutResult(excel)).toEqual(before);
  });

  test("a sheet that does not come back as it was is named", async () => {
    const { excel, port } = await opened();
    const careless: WorkbookPort = {
      ...port,
      putBack: async () => {
        excel.book.sheet("Leavers").put(1, 0).value = "lost";
        return port.putBack();
      },
    };
    const steps = valueOf(await selfCheck(careless, noWait));
    expect(steps.at(-1)).toMatchObject({ expected: "none", found: "Leavers", agrees: false });
  });
});

test("a sheet of the user's with the name of the result's is left as it is", async () => {
  const { excel, port } = await opened(workbookOf([gridFrom(RESULT_SHEET, [["mine"]])]));
  expect(faultOf(await selfCheck(port, noWait))).toMatchObject({ code: "name-taken" });
  expect(resultOf(excel)).toEqual([["mine"]]);
});
