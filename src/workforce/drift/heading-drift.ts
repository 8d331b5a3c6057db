import { normaliseHeading } from "../../sheets/heading-text";
import type { ReadAs } from "../../sheets/read-as";
import type { Issue } from "../../sheets/issue";
import { driftIssue, listed } from "./drift-issue";
import { DRIFT_LIMITS } from "./drift-limits";
import type { HeadingProfile, SheetProfile } from "./profile";
import type { SheetBlock } from "./sheet-blocks";

type Now = SheetBlock["headings"][number];

const same = (a: HeadingProfile, b: HeadingProfile): boolean =>
  normaliseHeading(a.heading) === normaliseHeading(b.heading);

const WORDS: Readonly<Record<string, string>> = { id: "number", fte: "FTE", org: "team", unit: "" };

/** "leave date" for leave_date, "holder number" for holder_id. */
const meaningWords = (meaning: string): string =>
  meaning
    .split("_")
    .map((word) => WORDS[word] ?? word)
    .filter((word) => word !== "")
    .join(" ");

/** Headings that are new, missing, renamed, or read as something else than last time. */
export function headingDrift(
  before: SheetProfile,
  now: SheetBlock,
  readAs: readonly ReadAs[]
): Issue[] {
  const missing = before.headings.filter((one) => !now.headings.some((other) => same(one, other)));
  const fresh = now.headings.filter((one) => !before.headings.some((other) => same(one, other)));
  const renamed = new Map<HeadingProfile, Now>();
  for (const one of missing) {
    const other = fresh.find(({ meaning }) => meaning !== "" && meaning === one.meaning);
    if (other !== undefined) renamed.set(one, other);
  }
  const others = new Set<HeadingProfile>(renamed.values());
  return [
    ...missing
      .filter((one) => one.meaning !== "" && !renamed.has(one))
      .map((one) => missingIssue(one, now)),
    ...[...renamed].map(([one, other]) => renamedIssue(one, other, now)),
    ...fresh
      .filter((one) => one.meaning !== "" && !others.has(one))
      .map((one) => newIssue(one, now)),
    ...meaningChanges(before, now, readAs),
    ...unread("heading-missing", missing, now),
    ...unread("heading-new", fresh, now),
  ];
}

function missingIssue({ heading, meaning }: HeadingProfile, now: SheetBlock): Issue {
  return driftIssue("heading-missing", "decide", [now.kind], {
    sheet: now.sheet,
    heading,
    expected: `the heading “${heading}”, read last time as the ${meaningWords(meaning)}`,
    done: now.headings.some((one) => one.meaning === meaning)
      ? "It is not there; another column is read as that."
      : "It is not there, and nothing else is read as that.",
    advice: "Put the column back, or say in the mappings which column it is now.",
  });
}

function renamedIssue(before: HeadingProfile, now: Now, { sheet, kind }: SheetBlock): Issue {
  return driftIssue("heading-renamed", "note", [kind], {
    sheet,
    cell: now.cell,
    heading: now.heading,
    value: now.heading,
    expected: `the heading “${before.heading}”, as last time`,
    done: `Read as the ${meaningWords(now.meaning)}, as “${before.heading}” was.`,
    advice: "Nothing to do, if only the name changed.",
  });
}

function newIssue({ heading, meaning, cell }: Now, { sheet, kind }: SheetBlock): Issue {
  return driftIssue("heading-new", "decide", [kind], {
    sheet,
    cell,
    heading,
    value: heading,
    expected: "the headings of last time",
    done: `A new column, read as the ${meaningWords(meaning)}; last time nothing was.`,
    advice: "Check that it means that: figures that rest on it may move.",
  });
}

/** What the user said of a heading is no drift. */
function meaningChanges(before: SheetProfile, now: SheetBlock, readAs: readonly ReadAs[]): Issue[] {
  const isAnswered = ({ heading }: Now): boolean =>
    readAs.some(
      ({ about, sheet, given, confidence }) =>
        about === "column" && confidence === "yours" && sheet === now.sheet && given === heading
    );
  return now.headings.flatMap((one) => {
    const then = before.headings.find((other) => same(one, other));
    if (then === undefined || then.meaning === one.meaning || isAnswered(one)) return [];
    const was = then.meaning === "" ? "not read" : `read as the ${meaningWords(then.meaning)}`;
    const is = one.meaning === "" ? "Not read" : `Read as the ${meaningWords(one.meaning)}`;
    return [
      driftIssue("heading-meaning", "decide", [now.kind], {
        sheet: now.sheet,
        cell: one.cell,
        heading: one.heading,
        value: one.heading,
        expected: `a column that is ${was}, as last time`,
        done: `${is} this time.`,
        advice: "Say in the mappings which of the two is meant.",
      }),
    ];
  });
}

/** Columns that are not read are one note: they change no figure. */
function unread(
  code: "heading-missing" | "heading-new",
  headings: readonly HeadingProfile[],
  { sheet, kind }: SheetBlock
): Issue[] {
  const names = headings.filter(({ meaning }) => meaning === "").map(({ heading }) => heading);
  if (names.length === 0) return [];
  const is = code === "heading-new" ? "New since last time" : "There last time and not now";
  return [
    driftIssue(code, "note", [kind], {
      sheet,
      value: listed(names, DRIFT_LIMITS.valuesNamed),
      expected: "the headings of last time",
      done: `${is}; ${names.length === 1 ? "the column is" : "the columns are"} not read, and no figure rests on ${names.length === 1 ? "it" : "them"}.`,
      advice: "Nothing to do, unless it should be read: say so in the mappings.",
      touches: [],
    }),
  ];
}
