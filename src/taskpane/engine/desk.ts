import { readWorkbook } from "../../hosts/file/read";
import { writeWorkbook } from "../../hosts/file/write";
import { planWorkbook, type PlannedWorkbook } from "../../paper/workbook-plan";
import { officeSample } from "../../samples/office/office-sample";
import type { Day } from "../../units/day";
import type { WorkbookContent } from "../../workbook/grid";
import { readWorkforce } from "../../workforce/read";
import type { Answer, Ask, Trouble } from "./messages";
import { reportOn } from "./report";

const SAMPLE_NAME = "Northmarch office (made up).xlsx";

/**
 * The one place where the pane's work is done: it keeps the open workbook and what is planned of it,
 * takes what is asked in turn, and tells every step. It knows no page and no thread.
 */
export function desk(tell: (answer: Answer) => void): (ask: Ask) => Promise<void> {
  let content: WorkbookContent | null = null;
  let planned: PlannedWorkbook | null = null;

  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    content = planned = null;
    tell({ kind: "stage", stage: "opening" });
    const read = await readWorkbook(name, bytes);
    if (!read.ok) {
      tell({ kind: "trouble", trouble: read.error });
      return;
    }
    content = read.value;
    figures(content, null);
  };

  const figures = (workbook: WorkbookContent, asAt: Day | null): void => {
    tell({ kind: "stage", stage: "reading" });
    const workforce = readWorkforce(workbook, asAt === null ? {} : { asAt });
    if (!workforce.ok) {
      if (workforce.error.code === "no-day") tell({ kind: "needs-day", file: workbook.name });
      else tell({ kind: "trouble", trouble: workforce.error });
      return;
    }
    tell({ kind: "stage", stage: "working" });
    planned = planWorkbook(workforce.value, workbook);
    tell({ kind: "report", report: reportOn(workbook.name, workforce.value, planned) });
  };

  const write = async (): Promise<void> => {
    if (planned === null || content === null) {
      tell({ kind: "not-written", trouble: NOTHING_OPEN });
      return;
    }
    const bytes = await writeWorkbook(planned.plan);
    tell({ kind: "written", name: paperName(content.name), bytes });
  };

  return async (ask) => {
    switch (ask.kind) {
      case "open":
        await open(ask.name, ask.bytes);
        break;
      case "sample":
        await open(SAMPLE_NAME, await writeWorkbook(officeSample()));
        break;
      case "as-at":
        if (content === null) tell({ kind: "trouble", trouble: NOTHING_OPEN });
        else figures(content, ask.day);
        break;
      case "write":
        await write();
    }
  };
}

const NOTHING_OPEN: Trouble = {
  message: "No workbook is open any more.",
  advice: "Open the workbook again.",
};

/** "opcc-2022 - panel figures.xlsx": the name the command line gives it too. */
const paperName = (source: string): string =>
  `${source.replace(/\.[^.]*$/, "")} - panel figures.xlsx`;
