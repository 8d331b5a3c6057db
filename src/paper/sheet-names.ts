import { MAPPINGS_SHEET } from "../sheets/read-answers";
import { SCENARIOS_SHEET } from "../sheets/scenario-rows";
import { PROFILE_SHEET } from "../workforce/drift/profile-table";
import { TABLES } from "../workforce/schema";

/** Names of the product's own sheets. */
export const SHEETS = {
  panel: "Panel figures",
  churn: "Workings churn",
  strength: "Workings strength",
  surplus: "Workings surplus",
  training: "Workings training",
  uplift: "Workings uplift",
  resilience: "Workings resilience",
  people: "Workings people",
  posts: "Workings posts",
  vacancies: "Workings vacancies",
  pipeline: "Workings pipeline",
  cohorts: "Workings cohorts",
  register: "Register",
  assumptions: "Assumptions",
  rates: "Rates",
  lists: "Lists",
  issues: "Issues",
  mappings: MAPPINGS_SHEET,
  changes: "Changes",
  restatement: "Restatement",
  profile: PROFILE_SHEET,
  scenarios: SCENARIOS_SHEET,
  scenarioResults: "Scenario results",
  projection: "Projection",
  projectionByTeam: "Projection by team",
  workingsProjection: "Workings projection",
  projectionInputs: "Projection inputs",
} as const;

/** "Projection", "Projection 2": the sheets of the nth scenario, from 0, the baseline first. */
export const numbered = (sheet: string, scenario: number): string =>
  scenario === 0 ? sheet : `${sheet} ${scenario + 1}`;

const NUMBERED = /^(projection|projection by team|workings projection) ([2-9]|[1-9]\d+)$/i;
const OWN = new Set([
  ...Object.values(SHEETS).map((name) => name.toLowerCase()),
  ...TABLES.map((table) => table.sheet.toLowerCase()),
]);

/** True of the name of a sheet that is Muster's own, in capitals or not. */
export const isOwnName = (sheet: string): boolean =>
  OWN.has(sheet.toLowerCase()) || NUMBERED.test(sheet);
