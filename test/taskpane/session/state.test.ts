import { next, START, type PaneEvent, type PaneState } from "../../../src/taskpane/session/state";
import { statusOf } from "../../../src/taskpane/session/status";
import type { Report } from "../../../src/taskpane/engine/report";

const report: Report = {
  file: "a.xlsx",
  asAt: 44732,
  year: "2022/23",
  figures: [],
  issues: [],
  notGiven: [],
  byDefault: [],
};

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(next, START);

const asked: PaneEvent = { kind: "asked", file: "a.xlsx" };
const shown: PaneEvent = { kind: "report", report };
const trouble = { message: "It is damaged.", advice: "Ask for a fresh copy." };

test("a workbook is asked for, read and shown", () => {
  expect(after(asked)).toEqual({ view: "reading", file: "a.xlsx", stage: "opening" });
  expect(after(asked, { kind: "stage", stage: "working" })).toMatchObject({ stage: "working" });
  expect(after(asked, shown)).toMatchObject({ view: "figures", saving: { state: "idle" } });
});

test("cancelled while reading: the start, and a stage told late changes nothing", () => {
  expect(after(asked, { kind: "back" }, { kind: "stage", stage: "working" })).toEqual(START);
});

test("saving is told while it runs, when done and when it fails; the figures stay in view", () => {
  const written: PaneEvent = { kind: "written", name: "f.xlsx", bytes: new Uint8Array() };
  expect(after(asked, shown, { kind: "saving" })).toMatchObject({ saving: { state: "writing" } });
  const saved = after(asked, shown, { kind: "saving" }, written);
  expect(saved).toMatchObject({ view: "figures", saving: { state: "saved", name: "f.xlsx" } });
  expect(statusOf(saved)).toBe("Saved f.xlsx to your downloads.");
  const failed = after(asked, shown, { kind: "saving" }, { kind: "not-written", trouble });
  expect(failed).toMatchObject({ view: "figures", saving: { state: "failed", trouble } });
});

test("what changed is told to those who do not see it", () => {
  expect(statusOf(START)).toBe("");
  expect(statusOf(after(asked))).toBe("Opening the file: a.xlsx");
  expect(statusOf(after(asked, { kind: "trouble", trouble }))).toBe("It is damaged.");
  expect(statusOf(after(asked, shown))).toBe("Figures of a.xlsx are ready. Nothing to settle.");
});
