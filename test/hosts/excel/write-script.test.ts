import { KEEPING_SHEET } from "../../../src/hosts/excel/own-marks";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { EmulatedExcel } from "../../excel-host/emulated-excel";
import { bookFrom } from "../../excel-host/load-content";
import { stateOf } from "../../excel-host/book-state";
import { copiedSheets } from "../../../src/paper/copied-sheets";
import { gridFrom, workbookOf } from "../../sheets/grid-from";
import { answersOf } from "../../excel-host/planned-answers";
import {
  faultOf,
  noWait,
  openExcel,
  output,
  realClient,
  recordSheet,
  valueOf,
  yours,
} from "./emulated";

const [FIRST, SECOND] = [output(2.4), output(2.4, { months: 6 })];
const opened = (): ReturnType<typeof openExcel> => openExcel(yours(), [FIRST, SECOND]);

describe("what the user has", () => {
  test("cells of theirs that refer to output go on doing so when it is written again", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const ids = excel.book.sheets.map(({ id }) => id);
    excel.type("Notes", "A3", "='Panel figures'!B2");
    excel.type("Notes", "A4", "=SUM(Spells[FTE])");
    excel.type("Notes", "A5", "=churn.leavers_fte");
    valueOf(await port.write(SECOND));
    const formulas = [2, 3, 4].map((row) => excel.book.sheet("Notes").at(row, 0)!.formula);
    expect(formulas).toEqual(["='Panel figures'!B2", "=SUM(Spells[FTE])", "=churn.leavers_fte"]);
    expect(excel.book.sheets.map(({ id }) => id)).toEqual(ids);
    expect(excel.book.names.filter(({ name }) => name === "churn.leavers_fte")).toHaveLength(1);
  });

  test("a name whose figure is gone shows that, and heals when it is back", async () => {
    const { excel, port } = await opened();
    const formula = (): string | undefined =>
      excel.book.names.find(({ name }) => name === "churn.leavers_fte")?.formula;
    valueOf(await port.write(FIRST));
    valueOf(await port.write({ ...SECOND, names: [] }));
    expect(formula()).toBe("=NA()");
    valueOf(await port.write(FIRST));
    expect(formula()).toBe("='Panel figures'!$B$2");
  });

  test("a sheet that only took the name of one of Muster's is theirs", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const { book } = excel;
    book.sheets.splice(book.sheets.indexOf(book.sheet("Profile")), 1);
    book.addSheet("Profile").put(0, 0).value = "mine";
    expect(faultOf(await port.write(SECOND))).toMatchObject({ code: "name-taken" });
    expect(book.sheet("Profile").at(0, 0)!.value).toBe("mine");
  });

  test("a chart of theirs on a sheet of Muster's stays", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const panel = excel.book.sheet("Panel figures");
    panel.charts.push({ id: "own", name: "My chart", kind: "Line", series: [] });
    valueOf(await port.write(SECOND));
    expect(panel.charts.map(({ name }) => name).toSorted()).toEqual(["Muster chart 1", "My chart"]);
  });

  test("whoever looks at a sheet of Muster's looks at it still", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    valueOf(await port.select({ sheet: "Panel figures", range: "B2" }));
    valueOf(await port.write(SECOND));
    expect(excel.book.find(excel.book.active)!.name).toBe("Panel figures");
  });

  test("a workbook whose only sheets in view are Muster's keeps one of them in view", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    for (const name of ["Leavers", "Notes"]) excel.book.sheet(name).visibility = "Hidden";
    valueOf(await port.write(SECOND));
    expect(excel.book.sheet("Panel figures").visibility).toBe("Visible");
    expect(excel.book.sheet("Workings churn").visibility).toBe("Visible");
  });
});

test("a table whose headings move to another row, and one that another sheet had", async () => {
  const [panel, workings, hidden] = FIRST.sheets;
  const lower = workings!.tables.map((table) => ({ ...table, top: 3, bottom: 6 }));
  const moved = { ...workings!, rows: [[null], ...workings!.rows], tables: lower };
  const other = { ...panel!, charts: [], merges: [], rows: [], tables: [] };
  const plain = { ...FIRST, names: [] };
  const plans = [
    { ...plain, sheets: [other, moved, hidden!] },
    { ...plain, sheets: [{ ...workings!, name: "Panel figures" }, hidden!] },
  ];
  const { excel, port } = await openExcel(yours(), [FIRST, ...plans]);
  const tables = (): string[] =>
    excel.book.sheets.flatMap(({ name, tables: own }) =>
      own.map((table) => `${name} ${table.name} ${table.area.top}`)
    );
  valueOf(await port.write(FIRST));
  valueOf(await port.write(plans[0]!));
  expect(tables()).toEqual(["Leavers Leavers 0", "Workings churn Spells 3"]);
  valueOf(await port.write(plans[1]!));
  expect(tables()).toEqual(["Leavers Leavers 0", "Panel figures Spells 2"]);
});

describe("why nothing is written, found before anything is touched", () => {
  test.each<[string, (excel: EmulatedExcel) => void, string]>([
    ["read-only", ({ book }) => void (book.readOnly = true), "read-only"],
    ["structure protected", ({ book }) => void (book.structureProtected = true), "structure-protected"], // prettier-ignore
    ["a table of theirs of that name", ({ book }) => void (book.sheet("Leavers").tables[0]!.name = "Spells"), "name-taken"], // prettier-ignore
    [
      "a name of theirs",
      ({ book }) =>
        void book.names.push({ name: "as_at", formula: "=Notes!$A$1", visible: true, comment: "" }),
      "name-taken",
    ],
  ])("%s", async (_, prepare, code) => {
    const { excel, port } = await opened();
    prepare(excel);
    const before = stateOf(excel.book);
    const fault = faultOf(await port.write(FIRST));
    expect(fault).toMatchObject({ code });
    expect(fault.message).toMatch(/Nothing was written\.$/);
    expect(stateOf(excel.book)).toEqual(before);
    expect(excel.batches).toHaveLength(1);
  });

  test("a sheet of Muster's that somebody protected, by name", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    excel.book.sheet("Workings churn").isProtected = true;
    const fault = faultOf(await port.write(SECOND));
    expect(fault).toMatchObject({ code: "sheet-protected" });
    expect(fault.advice).toContain("Workings churn");
  });
});

describe("what Excel comes to", () => {
  test("a formula that comes to an error is never seen: what stood stands", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const before = stateOf(excel.book, KEEPING_SHEET);
    const known = excel.realm.calculator;
    excel.realm.calculator = (sheet, row, column, formula) =>
      formula === "=SUM(Spells[FTE])" ? "#NAME?" : known(sheet, row, column, formula);
    const fault = faultOf(await port.write(SECOND));
    expect(fault).toMatchObject({ code: "not-as-checked" });
    expect(fault.message).toContain("Panel figures!B2");
    expect(stateOf(excel.book, KEEPING_SHEET)).toEqual(before);
  });

  test("cells with another value than the plan's are named", async () => {
    const { excel, port } = await opened();
    const known = excel.realm.calculator;
    excel.realm.calculator = (sheet, row, column, formula) =>
      formula === "=SUM(Spells[FTE])" ? 2.5 : known(sheet, row, column, formula);
    const { checked, differing } = valueOf(await port.write(FIRST));
    expect(differing).toEqual(["Panel figures!B2"]);
    expect(checked).toBe(13);
    expect(excel.book.calculations).toBe(1);
  });
});

describe("a workbook that came from a file of Muster's", () => {
  test("what the file brought is put back: values, formulas, tables and names", async () => {
    const copies = copiedSheets(yours(), new Set(), (name) => name);
    const bytes = await writeWorkbook({ ...FIRST, sheets: [...FIRST.sheets, ...copies] });
    const content = valueOf(await readWorkbook("from file.xlsx", bytes));
    const { excel, port } = await openExcel(content, [FIRST, SECOND]);
    const before = valueOf(await port.read());
    excel.batches.length = 0;
    valueOf(await port.write(SECOND));
    expect(excel.batches.length).toBeLessThanOrEqual(5);
    valueOf(await port.putBack());
    expect(valueOf(await port.read())).toEqual(before);
  });
});

test("the record of mended cells stays as it is, and nothing is expected of it", async () => {
  const { excel, port } = await opened();
  valueOf(await port.mend([], recordSheet(["Notes!B2"])));
  const sheet = { ...recordSheet([]), rows: [[{ value: 7, formula: "3+4" }]], tables: [] };
  const plan = { ...FIRST, sheets: [...FIRST.sheets, sheet] };
  const { checked } = valueOf(await port.write(plan));
  expect(checked).toBe(valueOf(await port.write(FIRST)).checked);
  expect(excel.book.sheet("Changes").at(1, 0)!.value).toBe("Notes!B2");
});

describe("put back after the workbook was saved and opened again", () => {
  test("by an add-in that remembers nothing", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const first = stateOf(excel.book, KEEPING_SHEET);
    valueOf(await port.write(SECOND));
    valueOf(await excelHost(noWait).putBack());
    expect(stateOf(excel.book, KEEPING_SHEET)).toEqual(first);
  });

  test("the sheet it was kept in was deleted: told so, nothing is touched", async () => {
    const { excel, port } = await opened();
    valueOf(await port.write(FIRST));
    const { book } = excel;
    book.sheets.splice(book.sheets.indexOf(book.sheet(KEEPING_SHEET)), 1);
    expect(valueOf(await port.canPutBack())).toBe(false);
    expect(faultOf(await port.putBack())).toMatchObject({ code: "nothing-to-put-back" });
  });
});

test("own writes, mends and put-backs raise no events", async () => {
  const { excel, port } = await opened();
  const seen: string[] = [];
  excel.onChange(({ address }) => seen.push(address));
  valueOf(await port.write(FIRST));
  valueOf(await port.write(SECOND));
  valueOf(await port.putBack());
  expect(seen).toEqual([]);
  excel.type("Leavers", "A1", "x");
  expect(seen).toEqual(["A1"]);
});

test("more than a request may hold is sent in parts, each below the limit", async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [{ value: `x${"y".repeat(4000)}${i}` }]);
  const [panel] = FIRST.sheets;
  const plan = { ...FIRST, names: [], sheets: [{ ...panel!, charts: [], merges: [], rows }] };
  const { excel, port } = await openExcel(workbookOf([gridFrom("Posts", [["Post"]])]));
  valueOf(await port.write(plan));
  expect(excel.batches).toHaveLength(4);
  for (const { requestBytes } of excel.batches) expect(requestBytes).toBeLessThan(4_500_000);
  expect(excel.book.sheet("Panel figures").at(1499, 0)!.value).toBe(`x${"y".repeat(4000)}1499`);
});

test("an emulated Excel of its own for each workbook", async () => {
  const { seam } = await realClient();
  const excel = new EmulatedExcel(bookFrom(yours()));
  excel.realm.calculator = answersOf([FIRST]);
  seam.open(excel);
  valueOf(await excelHost(noWait).write(FIRST));
  expect(excel.refusals).toEqual([]);
});
