import type { TeamRow, TypeTable } from "../../scenarios/teams/team-table";
import type { ByTeam } from "../engine/scenarios/by-team";
import { lineKey } from "../engine/scenarios/line-key";
import { typeWords } from "../../scenarios/text/type-words";
import { shortMonth, type Month } from "../../units/month";
import { places } from "../../measures/amount";
import { capital } from "../../paper/capital";
import { shownAmount, signedAmount } from "./scenario-amount";

/** Lines shown before all are asked for. */
export const FEW_TEAMS = 8;

/** The worker type with most people, which is shown first. */
export const largestType = (tables: readonly TypeTable[]): string =>
  tables.reduce<TypeTable | null>(
    (most, table) => (most === null || table.all.now > most.all.now ? table : most),
    null
  )?.type ?? "";

/** "Officers", "PCSOs" */
export const typeName = (type: string): string => capital(typeWords(type));

type AsNow = ByTeam["asNow"];

export const teamHead = ({ all }: TypeTable, end: Month, asNow: AsNow): string[] => [
  "Team",
  "Now",
  "Go",
  "8 in 10",
  "Join",
  shortMonth(end),
  ...(asNow === null ? [] : ["Against as now"]),
  "FTE",
  ...(all.posts === null ? [] : ["Vacant"]),
];

export interface ShownTeam {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** The sum first, then its lines as they stand. */
export const teamRows = ({ type, all, rows }: TypeTable, asNow: AsNow): ShownTeam[] =>
  [all, ...rows].map((row) => ({
    key: `${row.kind} ${row.words}`,
    name: row.words,
    cells: cellsOf(row, all.posts !== null, asNow === null ? null : againstWords(type, row, asNow)),
  }));

/** People more or fewer at the end than with no lever moved; a line that is not there then has none. */
const againstWords = (type: string, row: TeamRow, asNow: NonNullable<AsNow>): string =>
  signedAmount(row.end - (asNow.get(lineKey(type, row)) ?? 0), "head", 1);

function cellsOf(row: TeamRow, withPosts: boolean, against: string | null): string[] {
  const { now, gone, goneLow, goneHigh, joined, end, endFte, vacantFte } = row;
  const one = (number: number): string => shownAmount(number, "head", 1);
  return [
    places(now, 0),
    one(gone),
    goneLow === null || goneHigh === null || now === 0 ? "" : `${goneLow} to ${goneHigh}`,
    one(joined),
    one(end),
    ...(against === null ? [] : [against]),
    one(endFte),
    ...(withPosts ? [one(vacantFte)] : []),
  ];
}

/** What the columns mean. */
export const teamNotes = ({ all, rows }: TypeTable): string[] => [
  "Go: of those in post now, who are gone by then. 8 in 10: how many go in at least eight futures of ten, by chance alone, rates taken as known. Join: who come and are still there.",
  ...(all.posts === null ? [] : ["Vacant: posts that nobody holds then, FTE."]),
  ...(rows.some(({ kind }) => kind === "unposted")
    ? [
        all.posts === null
          ? "Who joins by an intake has no team yet."
          : "Who joins by an intake has no team yet, and will hold a post that stands vacant in one: below nought on that line.",
      ]
    : []),
];
