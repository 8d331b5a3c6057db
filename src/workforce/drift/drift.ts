import type { Issue } from "../../sheets/issue";
import { kindSpec, SHEET_KINDS } from "../../sheets/sheet-kind";
import { longDay } from "../../units/day";
import type { Workforce } from "../workforce";
import { dateStyleDrift } from "./date-style-drift";
import { counted, driftIssue } from "./drift-issue";
import { DRIFT_LIMITS } from "./drift-limits";
import { headingDrift } from "./heading-drift";
import type { Profile, SheetProfile } from "./profile";
import { sheetBlocks, type SheetBlock } from "./sheet-blocks";
import { sheetPairs } from "./sheet-pairs";
import { startDrift } from "./start-drift";
import { valueDrift } from "./value-drift";

/**
 * What is different from the last time: sheets, rows, headings, the way dates are written, reasons and
 * worker types, start dates. Each is an issue that names its sheet, cell and heading; to be read before
 * any figure is.
 */
export function driftSince(before: Profile, workforce: Workforce): Issue[] {
  const now = sheetBlocks(workforce);
  const { pairs, gone, fresh } = sheetPairs(before.sheets, now);
  return [
    ...earlier(before, workforce),
    ...gone.map((sheet) => goneIssue(sheet, now)),
    ...fresh.map(freshIssue),
    ...pairs.flatMap(([one, other]) => [
      ...fewerRows(one, other),
      ...headingDrift(one, other, workforce.readAs),
      ...dateStyleDrift(one, other),
    ]),
    ...valueDrift(before, now, workforce.readAs),
    ...startDrift(before, workforce),
  ];
}

function earlier(before: Profile, { asAt }: Workforce): Issue[] {
  if (asAt >= before.asAt) return [];
  return [
    driftIssue(
      "as-at-earlier",
      "decide",
      SHEET_KINDS.map(({ kind }) => kind),
      {
        heading: "As-at date",
        value: longDay(asAt),
        expected: `a day on or after that of last time, ${longDay(before.asAt)}`,
        done: "Read as it stands.",
        advice: "Check that this is the newer extract.",
      }
    ),
  ];
}

function goneIssue(sheet: SheetProfile, now: readonly SheetBlock[]): Issue {
  const others = now.some(({ kind }) => kind === sheet.kind);
  return driftIssue("sheet-gone", "decide", [sheet.kind], {
    sheet: sheet.sheet,
    expected: `a sheet of ${kindSpec(sheet.kind).words}, as last time (${counted(sheet.rows, "row")})`,
    done: others
      ? "It is not there or was not read; other sheets of the kind were."
      : "It is not there or was not read, nor is any other of the kind: figures that need it are withheld.",
    advice: "Add the sheet; if it is there, give it back the headings that it had.",
  });
}

const freshIssue = ({ sheet, kind, rows }: SheetBlock): Issue =>
  driftIssue("sheet-new", "note", [kind], {
    sheet,
    value: counted(rows, "row"),
    expected: "the sheets of last time",
    done: `Read as ${kindSpec(kind).words}; last time there was no such sheet.`,
    advice: "Check that it does not repeat another sheet.",
  });

function fewerRows(before: SheetProfile, now: SheetBlock): Issue[] {
  const { fewerRows: share, rowsToJudge } = DRIFT_LIMITS;
  if (before.rows < rowsToJudge || now.rows > before.rows * (1 - share)) return [];
  const less = Math.round(100 * (1 - now.rows / before.rows));
  return [
    driftIssue("fewer-rows", "decide", [now.kind], {
      sheet: now.sheet,
      value: counted(now.rows, "row"),
      expected: `about ${counted(before.rows, "row")}, as last time`,
      done: `Read as they stand: ${less}% fewer rows.`,
      advice: "Check that the extract is whole: a filter, a new year, or a part that is missing.",
    }),
  ];
}
