import { projectTeams } from "../../scenarios/teams/project-teams";
import { hasTeams, WORST_FIRST, worstFirst } from "../../scenarios/teams/team-table";
import { settingText } from "../../scenarios/text/setting-text";
import { longDay } from "../../units/day";
import { shortMonth } from "../../units/month";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { Sheet, text } from "../cells";
import { rowHeights } from "../row-heights";
import { numbered, SHEETS } from "../sheet-names";
import { backTestWords } from "./back-test-words";
import type { ScenariosPart, Studied } from "./part";
import { RIGHT, TeamMonthsBlock } from "./team-months";
import { totalsHeight, writeTotals } from "./team-totals";
import { shortName, type Workings } from "./workings";

const WIDTHS = [38, ...new Array<number>(RIGHT).fill(13)];

/**
 * The projection of one scenario by team; null where no worker type has two lines of people. What a team
 * comes to are values, since its people are followed month of service by month of service; their sums,
 * and whether these are the projection's numbers, are formulas.
 */
export function teamSheet(
  part: ScenariosPart,
  { plan, scenario }: Studied,
  { types }: Workings,
  at: number
): SheetPlan | null {
  const lines = projectTeams(plan);
  if (!hasTeams(lines)) return null;
  const ordered = worstFirst(lines);
  const ofTypes = types.map((shown) => ({
    shown,
    lines: ordered.filter(({ type }) => type === shown.type),
  }));
  const sheet = new Sheet();
  sheet.put(0, 0, text(`Projection by team: ${shortName(scenario)}`, "title"));
  let next = 1;
  for (const note of [
    ...notesOf(part),
    ...(lines.some(({ kind }) => kind === "unposted") ? [UNPOSTED] : []),
  ])
    sheet.put(next++, 0, text(note, "note"));
  if (scenario.settings.length === 0) sheet.put(next++, 0, text("No lever is moved.", "plain"));
  for (const setting of scenario.settings)
    sheet.put(next++, 0, text(settingText(setting), "plain"));
  const top = next + 1;
  const months = new TeamMonthsBlock(sheet, top + totalsHeight(ofTypes), part, ofTypes);
  writeTotals(sheet, top, part, ofTypes, months);
  return {
    name: numbered(SHEETS.projectionByTeam, at),
    rows: sheet.rows,
    widths: WIDTHS,
    tables: [],
    charts: [],
    freeze: { rows: 0, columns: 1 },
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    print: {
      landscape: true,
      fit: [1, 0],
      pagesFrom: months.pagesFrom,
      bottom: sheet.rows.length - 1,
      right: RIGHT,
    },
    role: "product",
  };
}

const notesOf = ({ state, months, backTest }: ScenariosPart): string[] => [
  `From those in post on ${longDay(state.opening)} to the end of ${shortMonth(state.first + months - 1)}. Within a worker type ${WORST_FIRST}; teams of fewer than ten people of a type are one line.`,
  "Blue: values, computed when this was written: people leave at the rates of their worker type and service, and a post is refilled in the team it fell vacant in. Black: formulas.",
  "Vacant less over: posts vacant at the end less FTE in post above the posts there are, as on the sheet Projection.",
  "1 in 10 below, above: of those in post now, how many are gone; by chance alone, rates taken as known (exact, Poisson-binomial). In 8 futures of 10 it is from the one to the other.",
  backTestWords(backTest),
];

const UNPOSTED =
  "Who joins by an intake or fills a post added has no team yet: theirs is a line of its own. The posts they will hold stand vacant in the teams, and below nought on that line.";
