import type { Change } from "../paper/change";
import { restate } from "../paper/restate/restate";
import { registerOf } from "../paper/restate/reported";
import type { Restatement } from "../paper/restate/restatement";
import { restatementSheet } from "../paper/restate/restatement-sheet";
import type { Carried } from "../paper/workbook-plan";
import { ok, type Result } from "../units/result";
import { isDrift } from "../workforce/drift/drift-issue";
import { driftLines } from "./drift-lines";
import { failed, type Failure } from "./failure";
import { cells } from "./fix-lines";
import type { Compared } from "./last-time";
import { mended } from "./mended";
import type { Opened } from "./open-workforce";
import { paragraph } from "./text-layout";

/** All that goes into a written workbook. */
export interface PaperContents extends Opened {
  readonly carried: Carried;
  readonly changes: readonly Change[];
  readonly restatement: Restatement | null;
}

/** Mends what was asked to be mended, and holds the figures of the last paper against the new rows. */
export function paperContents(compared: Compared, fix: boolean): Result<PaperContents, Failure> {
  const { options, last, workforce } = compared;
  const made = fix ? mended(compared, options) : ok({ ...compared, changes: [] });
  if (!made.ok) return made;
  const { content, changes } = made.value;
  const drift = workforce.issues.filter(isDrift);
  const others = made.value.workforce.issues.filter((issue) => !isDrift(issue));
  const restated =
    last === null || registerOf(last) === undefined ? null : restate(last, content, options);
  if (restated !== null && !restated.ok)
    return failed(restated.error.message, restated.error.advice);
  const restatement = restated === null ? null : restated.value;
  return ok({
    content,
    workforce: { ...made.value.workforce, issues: [...drift, ...others] },
    changes,
    restatement,
    carried: {
      changes,
      ...(restatement === null ? {} : { restatement: restatementSheet(restatement) }),
    },
  });
}

/** What is to be known before any figure of the new workbook is used. */
export function paperLines(contents: PaperContents, width: number): string[] {
  const { workforce, changes, restatement } = contents;
  return [
    ...driftLines(workforce.issues, width),
    ...(changes.length === 0
      ? []
      : [`${cells(changes.length)} mended in the copies: see the sheet Changes.`]),
    ...(restatement === null
      ? []
      : paragraph(
          `${restatement.changed.length} of ${restatement.compared} figures of ${restatement.paper} would be reported otherwise now${
            restatement.changed.length === 0 ? "" : ": see the sheet Restatement"
          }.`,
          width,
          0
        )),
  ];
}
