import { loadFile } from "../hosts/file/disk";
import { keptAnswers } from "../sheets/read-answers";
import { err, ok, type Result } from "../units/result";
import type { WorkbookContent } from "../workbook/grid";
import { driftSince } from "../workforce/drift/drift";
import { isDrift } from "../workforce/drift/drift-issue";
import type { Profile } from "../workforce/drift/profile";
import { profileOf } from "../workforce/drift/profile-of";
import { readProfile } from "../workforce/drift/profile-table";
import { readWorkforce } from "../workforce/read";
import type { ReadOptions } from "../workforce/read-options";
import type { OptionSpecs } from "./arguments";
import type { Failure } from "./failure";
import { readContent, type Opened } from "./open-workforce";

export const LAST_OPTION: OptionSpecs = {
  last: {
    value: "FILE",
    says: "last month's workbook, or the figures written from it: what differs is said first",
  },
};

/** A workbook read beside that of last time: what is different comes first among its issues. */
export interface Compared extends Opened {
  /** What it was read with. */
  readonly options: ReadOptions;
  /** The workbook of last time; null where none was named. */
  readonly last: WorkbookContent | null;
}

/**
 * Reads a workbook and compares it with the one that --last names; without one, it is compared with what
 * it carries itself. Answers that the last one keeps hold for one that keeps none.
 */
export async function openCompared(
  path: string,
  options: ReadOptions,
  lastPath: string | undefined
): Promise<Result<Compared, Failure>> {
  const content = await loadFile(path);
  if (!content.ok) return content;
  if (lastPath === undefined) {
    const opened = readContent(content.value, options);
    return opened.ok ? ok({ ...opened.value, options, last: null }) : opened;
  }
  const last = await loadFile(lastPath);
  if (!last.ok) return last;
  const own = keptAnswers(content.value).length > 0;
  const answered = { ...options, answers: own ? [] : keptAnswers(last.value) };
  const opened = readContent(content.value, answered);
  if (!opened.ok) return opened;
  const { workforce } = opened.value;
  const profile = profileIn(last.value, workforce.asAt);
  if (!profile.ok) return profile;
  const issues = [
    ...driftSince(profile.value, workforce),
    ...workforce.issues.filter((issue) => !isDrift(issue)),
  ];
  const compared = { ...opened.value, workforce: { ...workforce, issues } };
  return ok({ ...compared, options: answered, last: last.value });
}

/** What a workbook looked like: as it carries it, or as it is. One that does not say its day is read all the same. */
function profileIn(content: WorkbookContent, asAt: number): Result<Profile, Failure> {
  const carried = readProfile(content);
  if (carried !== null) return ok(carried);
  const asItSays = readWorkforce(content, {});
  const read =
    asItSays.ok || asItSays.error.code !== "no-day" ? asItSays : readWorkforce(content, { asAt });
  return read.ok
    ? ok(profileOf(read.value))
    : err({ message: read.error.message, advice: read.error.advice });
}
