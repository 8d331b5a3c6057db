import { MAPPINGS_SHEET } from "../sheets/read-answers";
import { PROFILE_SHEET } from "../workforce/drift/profile-table";

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
} as const;
