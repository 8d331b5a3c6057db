import { recount } from "../../../src/paper/recount";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { dayOf } from "../../../src/units/day";
import { doubtfulSample, sampleWithout } from "../altered-sample";
import { notedDesk, OPCC, opccBytes, reportOfPlan } from "../open-in";

test("a workbook is opened, read and worked out, each step told", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  expect(told.map((answer) => (answer.kind === "stage" ? answer.stage : answer.kind))).toEqual([
    "opening",
    "reading",
    "working",
    "report",
  ]);
});

test("the written workbook recounts: every figure agrees", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  await ask({ kind: "write" });
  const written = told.at(-1);
  if (written?.kind !== "written") throw new Error("nothing written");
  expect(written.name).toBe("opcc-2022 - panel figures.xlsx");
  const content = await readWorkbook(written.name, written.bytes);
  if (!content.ok) throw new Error(content.error.message);
  const counted = recount(content.value);
  expect(counted.ok && counted.value.differences).toEqual([]);
});

test("a file that is no workbook: what is wrong, and what to do", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: "notes.txt", bytes: new TextEncoder().encode("a,b\n1,2\n") });
  const last = told.at(-1);
  if (last?.kind !== "trouble") throw new Error("no trouble");
  expect(last.trouble.message).toContain("notes.txt");
  expect(last.trouble.advice).not.toBe("");
});

test("a workbook that says no day: the day is asked for, and what is given is used", async () => {
  const { ask, told } = notedDesk();
  const bytes = await writeWorkbook(sampleWithout("Assumptions"));
  await ask({ kind: "open", name: "undated.xlsx", bytes });
  expect(told.at(-1)).toEqual({ kind: "needs-day", file: "undated.xlsx" });
  await ask({ kind: "said", said: { asAt: dayOf(2025, 9, 30) } });
  const last = told.at(-1);
  expect(last?.kind === "report" && last.report.asAt).toBe(dayOf(2025, 9, 30));
});

test("a write before anything is open is refused in words", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "write" });
  expect(told).toMatchObject([{ kind: "trouble" }]);
});

test("the sample needs no file", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  const last = told.at(-1);
  expect(last?.kind === "report" && last.report.file).toContain("made up");
});

test("issues come worst first, each with its cell; assumptions not given are named", async () => {
  const report = await reportOfPlan(doubtfulSample());
  expect(report.issues.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
    ["stop", "Leavers", "E24"],
    ["decide", "Leavers", "F6"],
    ["note", "Read me", ""],
    ["note", "", ""],
  ]);
  expect(report.notGiven.map(({ name }) => name)).toContain("Uplift target (headcount)");
  expect(report.byDefault.map(({ name }) => name)).toContain("Vacancy phasing");
});

test("what opens behind the leavers: teams, reasons, months, and every basis with its bridge", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  await ask({ kind: "detail", subject: "leavers", rate: null });
  const last = told.at(-1);
  if (last?.kind !== "detail") throw new Error("no detail");
  const { tables, months, rates } = last.detail;
  expect(tables.map(({ by }) => by)).toEqual(["team", "reason"]);
  const leavers = tables[0]!.rows.reduce((sum, { figures }) => sum + (figures[0]?.value ?? 0), 0);
  expect(leavers).toBe(7);
  expect(months[0]!.figures).toHaveLength(14);
  expect(rates.map(({ short }) => short)).toContain("Home Office, FTE");
  for (const { figure, bridge } of rates) {
    const change = bridge!.reduce((sum, line) => sum + line.change, 0);
    expect(rates[0]!.figure.value! + change).toBeCloseTo(figure.value!, 9);
  }
});

test("an answer is used at once, and a sheet's cells can be asked for", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  const at = { sheet: "", cell: "" };
  const answers = [{ about: "reason" as const, sheet: "", given: "Redundancy", says: "Death", at }];
  await ask({ kind: "said", said: { answers } });
  const last = told.at(-1);
  if (last?.kind !== "report") throw new Error("no report");
  const redundancies = last.report.figures.find(
    ({ id, periodName }) => id === "churn.redundancies" && periodName === "since_office"
  );
  expect(redundancies?.value).toBe(0);
  await ask({ kind: "sheet", name: "Leavers" });
  expect(told.at(-1)).toMatchObject({ kind: "sheet", grid: { sheet: "Leavers" } });
});
