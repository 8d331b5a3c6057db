import { amount } from "../../measures/amount";
import { longDay } from "../../units/day";
import { longPeriod } from "../../units/period";
import { capital } from "../capital";
import { andList, inWords } from "./count-words";
import type { CauseRow, Restated } from "./restatement";
import type { ChangeKind } from "./spell-changes";

/** One and several of each kind of cause, as a sentence counts them; the weightiest is said first. */
const CAUSES: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  "leaver recorded": ["leaver recorded since", "leavers recorded since"],
  "leaver gone": ["leaver no longer recorded", "leavers no longer recorded"],
  "joiner recorded": ["joiner recorded since", "joiners recorded since"],
  "row recorded": ["row recorded since", "rows recorded since"],
  "row gone": ["row no longer there", "rows no longer there"],
  start: ["changed start date", "changed start dates"],
  leave: ["changed leave date", "changed leave dates"],
  fte: ["changed FTE", "changed FTEs"],
  reason: ["changed reason for leaving", "changed reasons for leaving"],
  team: ["change of team", "changes of team"],
  type: ["change of worker type", "changes of worker type"],
  interview: ["changed record of an exit interview", "changed records of exit interviews"],
  value: ["changed value", "changed values"],
};

/** Cells named for each kind; more are counted. */
const MOST_CELLS = 6;

type Told = Omit<Restated, "sentence">;

/**
 * The sentence for the paper: what was reported, what it is now, and which rows make it so. `why` says
 * what keeps a figure back that cannot be given any more.
 */
export function restatedSentence(figure: Told, why: string): string {
  const { reported, now, causes, explained } = figure;
  const was = `${subject(figure)} ${isPlural(figure.name) ? "were" : "was"} reported as ${shown(figure, reported)}`;
  if (now === null) return `${was}, and cannot be given again: ${why}.`;
  const is = shown(figure, now);
  if (causes.length === 0) return `${was}; from the new workbook it comes to ${is}.`;
  const rows = causeWords(causes);
  if (explained === "exactly")
    return `${was}; ${rows} ${causes.length === 1 ? "makes" : "make"} it ${is}.`;
  return `${was}; from the new workbook it comes to ${is}. What bears on it: ${rows}.`;
}

/** "Leavers in the period 13 May 2021 to 20 June 2022" */
function subject({ name, group, periodName, period }: Told): string {
  const of = group === "" ? name : `${name} (${group})`;
  if (periodName === "as_at") return `${capital(of)} as at ${longDay(period.to)}`;
  const words = longPeriod(period);
  if (/ at the (start|end)$/.test(of)) return `${capital(of)} of the period ${words}`;
  return `${capital(of)}${of.includes(",") ? "," : ""} in the period ${words}`;
}

/** Whether the word that a name turns on is a plural: "Leavers per 100 people", "Exit interviews held". */
export function isPlural(name: string): boolean {
  const [head = ""] = name.split(
    /,|\s(?:of|per|on|with|without|in|at|that|for|from|held|lost|a)\s?\b/
  );
  const word = head.trim().split(" ").at(-1) ?? "";
  return /^people$/i.test(word) || /[^s]s$/i.test(word);
}

/** As the figure is printed; with more places where both numbers would print the same. */
function shown({ reported, now, unit }: Told, value: number): string {
  const printed = amount(value, unit);
  if (now === null || amount(reported, unit) !== amount(now, unit)) return printed;
  return String(Number(value.toPrecision(8)));
}

function causeWords(causes: readonly CauseRow[]): string {
  const kinds = new Map<ChangeKind, CauseRow[]>();
  for (const cause of causes) kinds.set(cause.kind, [...(kinds.get(cause.kind) ?? []), cause]);
  const order = Object.keys(CAUSES);
  const weightiest = [...kinds].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return andList(
    weightiest.map(([kind, rows]) => {
      const [one, many] = CAUSES[kind];
      return `${inWords(rows.length)} ${rows.length === 1 ? one : many} (${cellWords(rows)})`;
    })
  );
}

/** "Leavers!E21, E22 and 3 more" */
function cellWords(rows: readonly CauseRow[]): string {
  const named = rows.slice(0, MOST_CELLS);
  const more = rows.length - named.length;
  const parts = [
    cellsOf(named.filter(({ of }) => of === "new")),
    cellsOf(named.filter(({ of }) => of === "paper")).replace(/.$/, "$& of the paper"),
  ].filter((part) => part !== "");
  return parts.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** The sheet is named once for the cells of it that follow one another. */
const cellsOf = (rows: readonly CauseRow[]): string =>
  rows
    .map(({ cell, sheet }, i) =>
      rows[i - 1]?.sheet === sheet ? cell.slice(cell.lastIndexOf("!") + 1) : cell
    )
    .join(", ");
