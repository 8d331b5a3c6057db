import type { Issue } from "../../sheets/issue";
import type { ReadAs } from "../../sheets/read-as";
import { UNKNOWN_REASON } from "../reasons";
import { counted, driftIssue, listed } from "./drift-issue";
import { DRIFT_LIMITS } from "./drift-limits";
import type { Profile, ValueAbout } from "./profile";
import type { SheetBlock, ValueCell } from "./sheet-blocks";

const ABOUT = {
  reason: { code: "new-reason", one: "reason for leaving", many: "reasons for leaving" },
  "worker type": { code: "new-worker-type", one: "worker type", many: "worker types" },
} as const;

interface New extends ValueCell {
  readonly sheet: SheetBlock;
  readonly rows: number;
}

/** Reasons and worker types that were not there last time, with what they are read as. */
export function valueDrift(
  before: Profile,
  now: readonly SheetBlock[],
  readAs: readonly ReadAs[]
): Issue[] {
  return (["reason", "worker type"] as const).flatMap((about) => {
    const known = new Set(
      before.values.filter((one) => one.about === about).map(({ given }) => given.toLowerCase())
    );
    // A column that is itself new is named as that.
    if (known.size === 0) return [];
    const fresh = newValues(about, known, now);
    if (fresh.length > DRIFT_LIMITS.valuesNamed) return [manyIssue(about, fresh)];
    return fresh.map((one) => oneIssue(about, one, readAs));
  });
}

function newValues(
  about: ValueAbout,
  known: ReadonlySet<string>,
  now: readonly SheetBlock[]
): New[] {
  const found = new Map<string, New>();
  for (const sheet of now)
    for (const value of sheet.values) {
      const key = value.given.toLowerCase();
      if (value.about !== about || known.has(key)) continue;
      found.set(key, { ...value, sheet, ...found.get(key), rows: (found.get(key)?.rows ?? 0) + 1 });
    }
  return [...found.values()];
}

function oneIssue(about: ValueAbout, value: New, readAs: readonly ReadAs[]): Issue {
  const { given, cell, heading, sheet, rows } = value;
  const reads = readAs.find(
    (one) => one.about === about && one.given.toLowerCase() === given.toLowerCase()
  )?.reads;
  const open = reads === undefined || reads === "" || reads === UNKNOWN_REASON.label;
  return driftIssue(ABOUT[about].code, open ? "decide" : "note", [sheet.kind], {
    sheet: sheet.sheet,
    cell,
    heading,
    value: `${given}, ${counted(rows, "row")}`,
    expected: `the ${ABOUT[about].many} of last time`,
    done: `New since last time; read as ${reads === undefined || reads === "" ? "it stands" : reads}.`,
    advice: `Check that it is, or say in the mappings which ${ABOUT[about].one} it is.`,
  });
}

function manyIssue(about: ValueAbout, values: readonly New[]): Issue {
  const [first] = values;
  const rows = values.reduce((sum, value) => sum + value.rows, 0);
  const names = values.map(({ given }) => given);
  return driftIssue(ABOUT[about].code, "decide", first === undefined ? [] : [first.sheet.kind], {
    sheet: first?.sheet.sheet ?? "",
    cell: first?.cell ?? "",
    heading: first?.heading ?? "",
    value: `${listed(names, DRIFT_LIMITS.examples)}, ${counted(rows, "row")}`,
    expected: `the ${ABOUT[about].many} of last time`,
    done: `${values.length} ${ABOUT[about].many} are new: the coding seems to have changed.`,
    advice: "Go through the mappings before any figure by them is used.",
  });
}
