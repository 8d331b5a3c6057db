import { next, START, type PaneEvent, type PaneState } from "../../../src/taskpane/session/state";
import { statusOf } from "../../../src/taskpane/session/status";
import { aFigure } from "../a-figure";
import { gridFrom } from "../../sheets/grid-from";
import type { Detail } from "../../../src/taskpane/engine/detail";
import { CHOICES } from "../../../src/taskpane/engine/choices";
import type { Report } from "../../../src/taskpane/engine/report";

const report: Report = {
  file: "a.xlsx",
  asAt: 44732,
  year: "2022/23",
  period: null,
  figures: [],
  issues: [],
  readAs: [],
  choices: CHOICES,
  sheets: ["Leavers"],
  fixed: 0,
  leftOut: [],
  notGiven: [],
  byDefault: [],
};

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(next, START);

const asked: PaneEvent = { kind: "asked", file: "a.xlsx" };
const shown: PaneEvent = { kind: "report", report };
const trouble = { message: "It is damaged.", advice: "Ask for a fresh copy." };

test("a workbook is asked for, read and shown", () => {
  expect(after(asked)).toEqual({
    view: "reading",
    file: "a.xlsx",
    stage: "opening",
    dropped: null,
  });
  expect(after(asked, { kind: "stage", stage: "working" })).toMatchObject({ stage: "working" });
  expect(after(asked, shown)).toMatchObject({ view: "open", saving: { state: "idle" } });
});

test("cancelled while reading: the start, and a stage told late changes nothing", () => {
  expect(after(asked, { kind: "back" }, { kind: "stage", stage: "working" })).toEqual(START);
});

test("saving is told while it runs, when done and when it fails; the figures stay in view", () => {
  const written: PaneEvent = { kind: "written", name: "f.xlsx", bytes: new Uint8Array() };
  expect(after(asked, shown, { kind: "saving", stage: "preparing" })).toMatchObject({
    saving: { state: "writing" },
  });
  const saved = after(asked, shown, { kind: "saving", stage: "preparing" }, written);
  expect(saved).toMatchObject({
    view: "open",
    saving: { state: "saved", words: "Saved to your downloads: f.xlsx" },
  });
  expect(statusOf(saved)).toBe("Saved to your downloads: f.xlsx");
  const failed = after(
    asked,
    shown,
    { kind: "saving", stage: "preparing" },
    { kind: "not-written", trouble }
  );
  expect(failed).toMatchObject({ view: "open", saving: { state: "failed", trouble } });
});

test("what changed is told to those who do not see it", () => {
  expect(statusOf(START)).toBe("");
  expect(statusOf(after(asked))).toBe("Opening the workbook: a.xlsx");
  expect(statusOf(after(asked, { kind: "trouble", trouble }))).toBe("It is damaged.");
  expect(statusOf(after(asked, shown))).toBe("Figures of a.xlsx are ready. Nothing to settle.");
});

const figures = [
  aFigure({}),
  aFigure({ id: "churn.leavers", name: "Leavers", unit: "people", value: 7 }),
];

test("a workbook read again: the place stays, and what moved is told by name and number", () => {
  const first: PaneEvent = { kind: "report", report: { ...report, figures } };
  const again = (value: number | null): PaneState =>
    after(
      asked,
      first,
      { kind: "go", place: "data" },
      { kind: "again" },
      {
        kind: "report",
        report: { ...report, figures: [{ ...figures[0]!, value }, figures[1]!] },
      }
    );
  expect(again(1350.2)).toMatchObject({ view: "open", place: "data", updating: false, moved: [] });
  expect(statusOf(again(1400))).toBe("Forecast less budget, 2022/23 forecast: £1,350, now £1,400");
  expect(statusOf(again(null))).toContain("£1,350, now withheld");
});

test("while it is read again the old figures stay, and a failure is told beside them", () => {
  const reading = after(asked, shown, { kind: "again" });
  expect(reading).toMatchObject({ view: "open", updating: true });
  const failed = after(asked, shown, { kind: "again" }, { kind: "failed", trouble });
  expect(failed).toMatchObject({ view: "open", updating: false, trouble });
  expect(statusOf(failed)).toBe("It is damaged.");
});

test("a detail that comes for a card no longer open is not shown", () => {
  const detail: PaneEvent = {
    kind: "detail",
    detail: {
      subject: "surplus",
      tables: [],
      months: [],
      rates: [],
      shown: null,
      statutory: [],
      passports: [],
    },
  };
  expect(after(asked, shown, { kind: "look", subject: "leavers" }, detail)).toMatchObject({
    subject: "leavers",
    detail: null,
  });
  expect(after(asked, shown, { kind: "look", subject: "surplus" }, detail)).toMatchObject({
    subject: "surplus",
    detail: { subject: "surplus" },
  });
});

test("a workbook read again: the card that is open stays open, its detail until the new one comes", () => {
  const detail: Detail = {
    subject: "surplus",
    tables: [],
    months: [],
    rates: [],
    shown: null,
    statutory: [],
    passports: [],
  };
  const open = after(
    asked,
    shown,
    { kind: "look", subject: "surplus" },
    { kind: "detail", detail },
    { kind: "again" },
    shown
  );
  expect(open).toMatchObject({ subject: "surplus", detail, updating: false });
});

test("cells of a sheet that has been left are not shown under another's name", () => {
  const show = (sheet: string): PaneEvent => ({ kind: "show", sheet, range: "A1" });
  const grid = gridFrom("Leavers", [["x"]]);
  const late = after(asked, shown, show("Leavers"), show("Posts"), { kind: "sheet", grid });
  expect(late).toMatchObject({ cells: { sheet: "Posts", grid: null } });
  const there = after(asked, shown, show("Leavers"), { kind: "sheet", grid }, show("Leavers"));
  expect(there).toMatchObject({ cells: { sheet: "Leavers", grid } });
});

test("another workbook is opened while one is written: that nothing was written is said until it is seen", () => {
  const other: PaneEvent = { kind: "asked", file: "b.xlsx" };
  const writing: PaneEvent = { kind: "saving", stage: "composing" };
  const reading = after(asked, shown, writing, other);
  expect(statusOf(reading)).toBe(
    "Nothing was written of a.xlsx: another workbook was opened meanwhile. Opening the workbook: b.xlsx"
  );
  expect(next(reading, { kind: "report", report: { ...report, file: "b.xlsx" } })).toMatchObject({
    trouble: { message: expect.stringContaining("Nothing was written of a.xlsx") },
  });
  expect(after(asked, shown, other)).toMatchObject({ dropped: null });
});

test("scenarios that are left out are things to settle", () => {
  const issue = { ...{ severity: "decide" as const, code: "x", sheet: "", cell: "", heading: "" } };
  const leftOut = [{ ...issue, value: "", expected: "", done: "", advice: "", touches: [] }];
  expect(statusOf(after(asked, { kind: "report", report: { ...report, leftOut } }))).toBe(
    "Figures of a.xlsx are ready. 1 thing to settle."
  );
});
