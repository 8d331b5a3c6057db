import { places } from "../../measures/amount";
import { capital } from "../../paper/capital";
import type { TeamPath } from "../../scenarios/teams/team-path";
import { hasTeams, teamTable, WORST_FIRST, type TeamRow } from "../../scenarios/teams/team-table";
import { typeWords } from "../../scenarios/text/type-words";
import { shortMonth, type Month } from "../../units/month";
import { columns, paragraph } from "../text-layout";
import { shownNumber } from "./numbers";

const ROOM_FOR_POSTS = 96;

/** The projection by team: who is in post now and at the end, who goes and comes on the way. */
export function teamLines(
  teams: readonly TeamPath[] | null,
  months: readonly Month[],
  width: number
): string[] {
  if (teams === null) return [];
  if (!hasTeams(teams)) return ["By team", ...paragraph(NONE, width, 2)];
  const tables = teamTable(teams);
  // Names of teams come first: where there is little room, posts are in the JSON and on paper only.
  const withPosts = width >= ROOM_FOR_POSTS && tables.some(({ all }) => all.posts !== null);
  const end = shortMonth(months.at(-1) ?? 0);
  const heading = ["", "now", "go", "8 in 10", "join", end, "FTE"];
  const lines = tables.flatMap(({ type, all, rows }) => [
    cells({ ...all, words: capital(typeWords(type)) }, "", withPosts),
    ...rows.map((row) => cells(row, "  ", withPosts)),
  ]);
  return [
    `By team, to the end of ${end}; ${WORST_FIRST}`,
    ...columns([[...heading, ...(withPosts ? ["posts", "vacant"] : [])], ...lines], width, 2),
    ...KEY.flatMap((text) => paragraph(text, width, 2)),
    ...(withPosts ? VACANT.flatMap((text) => paragraph(text, width, 2)) : []),
  ];
}

function cells(row: TeamRow, indent: string, withPosts: boolean): string[] {
  const { words, now, gone, goneLow, goneHigh, joined, end, endFte, posts, vacantFte } = row;
  const one = (number: number): string => shownNumber(number, "head");
  return [
    indent + words,
    places(now, 0),
    one(gone),
    goneLow === null || goneHigh === null || now === 0 ? "" : `${goneLow} to ${goneHigh}`,
    one(joined),
    one(end),
    one(endFte),
    ...(withPosts ? [posts === null ? "–" : places(posts, 0), one(vacantFte)] : []),
  ];
}

const NONE = "No worker type has two teams of ten people or more: of so few, rates say nothing.";
const KEY = [
  "go: of those in post now, who are gone by then. 8 in 10: how many go in at least eight futures of ten, by chance alone, rates taken as known. join: who come and are still there. now − go + join = at the end. A team of fewer than ten of a type is pooled.",
];
const VACANT = [
  "posts: those there are now. vacant: posts at the end that nobody holds, less those in post above the posts there are, FTE. Whoever joins and is not posted yet will hold a post of a team: on that line it is below nought.",
];
