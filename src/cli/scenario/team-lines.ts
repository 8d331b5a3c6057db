import { places } from "../../measures/amount";
import type { TeamPath } from "../../scenarios/teams/project-teams";
import { typeWords } from "../../scenarios/text/type-words";
import { shortMonth, type Month } from "../../units/month";
import { columns } from "../text-layout";

/** The projection by team: who is in post now and at the end, who leaves and joins on the way. */
export function teamLines(
  teams: readonly TeamPath[] | null,
  months: readonly Month[],
  width: number
): string[] {
  if (teams === null || teams.length === 0) return [];
  const sum = (series: Float64Array): number => series.reduce((a, b) => a + b, 0);
  const types = [...new Set(teams.map(({ type }) => type))];
  const rows = types.flatMap((type) => [
    [capital(typeWords(type)), "", "", "", ""],
    ...teams
      .filter((team) => team.type === type)
      .map(({ words, opening, heads, leavers, changes, joiners }) => [
        `  ${words}`,
        places(opening, 0),
        places(sum(leavers) + sum(changes), 1),
        places(sum(joiners), 1),
        places(heads.at(-1) ?? opening, 1),
      ]),
  ]);
  const end = shortMonth(months.at(-1) ?? 0);
  return [
    `By team, to the end of ${end}, heads; a team of fewer than ten of a type is pooled`,
    ...columns([["", "now", "leave", "join", end], ...rows], width, 2),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
