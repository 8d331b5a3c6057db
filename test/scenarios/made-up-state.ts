import type { CellRates } from "../../src/scenarios/state/cell-rates";
import { flatRates } from "../../src/scenarios/state/cell-rates";
import { noMoney } from "../../src/scenarios/state/money-state";
import type { ProjectionState, TypeState } from "../../src/scenarios/state/projection-state";
import { rateOf } from "../../src/scenarios/annual-rate";
import { dayOf } from "../../src/units/day";
import { monthOf } from "../../src/units/month";

/** A worker type of people with this many months of service each, made up. */
export const madeUpType = (
  type: string,
  tenure: readonly number[],
  rest: Partial<TypeState> = {}
): TypeState => ({
  type,
  tenure: Int32Array.from(tenure),
  fte: new Float64Array(tenure.length).fill(1),
  team: new Int32Array(tenure.length),
  rates: yearlyChance(0.066),
  joinerFte: 1,
  filledBy: "cohorts",
  establishmentFte: 0,
  posts: 0,
  timeToFill: { months: 4, standardError: 0, evidence: "made up" },
  ...rest,
});

/** Everybody leaves with this chance in a year, for the same cause. */
export const yearlyChance = (chance: number): CellRates => flatRates([0, rateOf(chance), 0, 0]);

/** A state as at 31 March 2022, without pounds unless given. */
export const madeUpState = (
  types: readonly TypeState[],
  rest: Partial<ProjectionState> = {}
): ProjectionState => ({
  opening: dayOf(2022, 3, 31),
  first: monthOf(dayOf(2022, 4, 1)),
  firstShare: 1,
  types,
  teams: [""],
  teamPosts: [],
  cohorts: [],
  pipeline: [],
  vacancies: [],
  money: noMoney("no pounds in this made-up state", dayOf(2022, 3, 31)),
  upliftTarget: null,
  grant: null,
  grantWords: "none in this made-up state",
  past: [],
  taken: [],
  ...rest,
});

/** An intake of confirmed starters in the nth month (from 1) after 31 March 2022. */
export const intakeIn = (month: number, people: number, rest: { places?: number } = {}) => ({
  cohort: `M${month}`,
  route: "PCDA",
  type: "Police officer",
  intake: dayOf(2022 + Math.floor((month + 2) / 12), ((month + 2) % 12) + 1, 10),
  places: people,
  confirmed: people,
  ...rest,
});
