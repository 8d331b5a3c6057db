import { readWorkbook } from "../../hosts/file/read";
import { writeWorkbook } from "../../hosts/file/write";
import { catalogue } from "../../measures/catalogue";
import { applyFixes } from "../../paper/apply-fixes";
import { inverseOf, type Change } from "../../paper/change";
import { changesSheet } from "../../paper/changes-sheet";
import { changesSheetOf, freeChangesSheet, readChanges } from "../../paper/read-changes";
import { recount } from "../../paper/recount";
import { settleFixes } from "../../paper/settle-fixes";
import { undoChanges } from "../../paper/undo-changes";
import { planWorkbook } from "../../paper/workbook-plan";
import { forceSample } from "../../samples/force/force-sample";
import { officeSample } from "../../samples/office/office-sample";
import type { Fix, Issue } from "../../sheets/issue";
import { scenarioRows } from "../../sheets/scenario-rows";
import type { WorkbookContent } from "../../workbook/grid";
import type { Result } from "../../units/result";
import { readWorkforce } from "../../workforce/read";
import type { Workforce } from "../../workforce/workforce";
import { detailOf } from "./detail-of";
import type { Answer, Ask, Said, Trouble } from "./messages";
import { reportOn } from "./report";
import { optionsOf, withSaid } from "./said";
import { groundsOf, type Grounds } from "./scenarios/grounds";
import { keptOf } from "./scenarios/kept-scenarios";
import { leftOutOf, scenariosPart } from "./scenarios/scenarios-part";

const SAMPLES = {
  office: { name: "Northmarch office (made up).xlsx", plan: officeSample },
  force: { name: "Northmarch force (made up).xlsx", plan: forceSample },
} as const;

/**
 * The one place where the pane's work is done: it keeps the open workbook, what was said of it and
 * what was mended in it, takes what is asked in turn, and tells every step. It knows no page, no
 * thread and no Excel.
 */
export function desk(tell: (answer: Answer) => void): (ask: Ask) => Promise<void> {
  let content: WorkbookContent | null = null;
  let workforce: Workforce | null = null;
  let said: Said = {};
  let changes: readonly Change[] = [];
  /** What scenarios start from, once it was asked for since the last reading. */
  let grounds: Result<Grounds, string> | null = null;

  const start = (workbook: WorkbookContent, told: Said): void => {
    content = workbook;
    said = told;
    changes = readChanges(workbook);
    figures(workbook);
  };

  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    content = workforce = null;
    tell({ kind: "stage", stage: "opening" });
    const read = await readWorkbook(name, bytes);
    if (read.ok) start(read.value, {});
    else tell({ kind: "trouble", trouble: read.error });
  };

  const count = async (name: string, bytes: Uint8Array): Promise<void> => {
    tell({ kind: "stage", stage: "opening" });
    const read = await readWorkbook(name, bytes);
    if (!read.ok) {
      tell({ kind: "trouble", trouble: read.error });
      return;
    }
    tell({ kind: "stage", stage: "working" });
    const counted = recount(read.value);
    if (counted.ok) tell({ kind: "recounted", file: name, recount: counted.value });
    else tell({ kind: "trouble", trouble: counted.error });
  };

  const figures = (workbook: WorkbookContent): void => {
    tell({ kind: "stage", stage: "reading" });
    grounds = null;
    const read = readWorkforce(workbook, optionsOf(said));
    if (!read.ok) {
      workforce = null;
      if (read.error.code === "no-day") tell({ kind: "needs-day", file: workbook.name });
      else tell({ kind: "trouble", trouble: read.error });
      return;
    }
    tell({ kind: "stage", stage: "working" });
    workforce = read.value;
    const sheets = workbook.grids.map(({ sheet }) => sheet);
    const about = {
      file: workbook.name,
      sheets,
      fixed: fixedNow(changes),
      leftOut: scenariosLeftOut(workbook, read.value),
    };
    tell({ kind: "report", report: reportOn(about, workforce, catalogue()) });
  };

  /** Looked for where there are any: what a projection starts from takes time. */
  const scenariosLeftOut = (workbook: WorkbookContent, read: Workforce): readonly Issue[] => {
    const saved = said.scenarios ?? [];
    if (scenarioRows(workbook).length + saved.length === 0) return [];
    grounds ??= groundsOf(read);
    return leftOutOf(workbook, grounds, saved);
  };

  const fix = (workbook: WorkbookContent, issue: Issue): void => {
    const settled = settleFixes(workbook, [issue], workforce?.asAt ?? 0);
    changes = [...changes, ...settled.changes];
    content = applyFixes(workbook, settled.changes);
    figures(content);
  };

  /** For a host to do: the mends, and the sheet that will say what was there. */
  const mending = (
    mends: readonly Fix[],
    all: readonly Change[],
    workbook: WorkbookContent
  ): void => {
    const record = changesSheet(all, changesSheetOf(workbook) ?? freeChangesSheet(workbook));
    tell({ kind: "mending", mending: { mends, record } });
  };

  const undo = (workbook: WorkbookContent): void => {
    const undone = undoChanges(workbook, changes);
    changes = undone.changes;
    content = undone.content;
    figures(content);
  };

  const tellGrounds = (workbook: WorkbookContent, read: Workforce): void => {
    grounds ??= groundsOf(read);
    if (grounds.ok) {
      const kept = keptOf(workbook, grounds.value.state, said.scenarios ?? []);
      tell({ kind: "grounds", grounds: grounds.value, kept });
    } else tell({ kind: "no-grounds", reason: grounds.error });
  };

  const write = async (
    workbook: WorkbookContent,
    read: Workforce,
    { kind, scenarios = null, drawn = [] }: Extract<Ask, { kind: "write" | "plan" }>
  ): Promise<void> => {
    grounds ??= groundsOf(read);
    const from = { workforce: read, content: workbook, grounds, saved: said.scenarios ?? [] };
    const part = scenariosPart(from, scenarios, drawn);
    if (!part.ok) {
      tell({ kind: "not-written", trouble: part.error });
      return;
    }
    if (part.value.kind === "to-draw") {
      tell(part.value);
      return;
    }
    const { leftOut, carried } = part.value;
    const asFile = kind === "write";
    const known = { ...read, issues: [...read.issues, ...leftOut] };
    const { plan } = planWorkbook(known, workbook, { changes, besideYours: !asFile, ...carried });
    if (!asFile) tell({ kind: "plan", plan });
    else {
      const bytes = await writeWorkbook(plan);
      tell({ kind: "written", name: paperName(workbook.name), bytes });
    }
  };

  return async (ask) => {
    if (ask.kind === "open") return open(ask.name, ask.bytes);
    if (ask.kind === "recount") return count(ask.name, ask.bytes);
    if (ask.kind === "sample") {
      const { name, plan } = SAMPLES[ask.which];
      return open(name, await writeWorkbook(plan()));
    }
    if (ask.kind === "content") {
      start(ask.content, ask.said);
      return;
    }
    if (content === null) {
      tell({ kind: "trouble", trouble: NOTHING_OPEN });
      return;
    }
    switch (ask.kind) {
      case "said":
        said = withSaid(said, ask.said);
        figures(content);
        break;
      case "fix":
        fix(content, ask.issue);
        break;
      case "undo-fixes":
        undo(content);
        break;
      case "mending": {
        const settled = settleFixes(content, [ask.issue], workforce?.asAt ?? 0);
        mending(settled.changes, [...changes, ...settled.changes], content);
        break;
      }
      case "unmending": {
        const undone = undoChanges(content, changes);
        mending(undone.putBack.map(inverseOf).reverse(), undone.changes, content);
        break;
      }
      case "detail":
        if (workforce !== null)
          tell({
            kind: "detail",
            detail: detailOf(ask.subject, ask.rate, workforce, catalogue()),
          });
        break;
      case "sheet": {
        const grid = content.grids.find(({ sheet }) => sheet === ask.name);
        if (grid !== undefined) tell({ kind: "sheet", grid });
        break;
      }
      case "grounds":
        if (workforce !== null) tellGrounds(content, workforce);
        break;
      case "keep":
        said = withSaid(said, { scenarios: ask.scenarios });
        if (grounds?.ok === true)
          tell({
            kind: "kept",
            kept: keptOf(content, grounds.value.state, ask.scenarios),
          });
        break;
      case "write":
      case "plan":
        if (workforce === null) tell({ kind: "not-written", trouble: NOTHING_OPEN });
        else await write(content, workforce, ask);
    }
  };
}

const fixedNow = (changes: readonly Change[]): number =>
  changes.filter(({ state }) => state === "changed").length;

const NOTHING_OPEN: Trouble = {
  message: "No workbook is open any more.",
  advice: "Open the workbook again.",
};

/** "opcc-2022 - panel figures.xlsx": the name the command line gives it too. */
const paperName = (source: string): string =>
  `${source.replace(/\.[^.]*$/, "")} - panel figures.xlsx`;
