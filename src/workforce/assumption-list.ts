import { NO_UNIT } from "../units/unit";
import type { AssumptionId, AssumptionSpec } from "./assumptions";

const pounds = { unit: { GBP: 1 }, unitLabel: "GBP", kind: "number" } as const;
const rate = { unit: NO_UNIT, unitLabel: "rate", kind: "number" } as const;
const date = { unit: NO_UNIT, unitLabel: "date", kind: "date" } as const;

/** Every assumption Muster knows, in the order the workbook shows them. */
export const ASSUMPTIONS: readonly AssumptionSpec[] = [
  {
    id: "as_at",
    name: "As-at date",
    aliases: ["As at", "As at date", "Position date", "Census date", "Data as at", "Date of data"],
    ...date,
    note: "The day the sheets are correct at, at close of business. Never the computer's clock.",
  },
  {
    id: "financial_year",
    name: "Financial year",
    aliases: ["FY", "Year", "Budget year", "Current financial year"],
    kind: "text",
    unit: NO_UNIT,
    unitLabel: "text",
    note: "The year the money figures are about, 1 April to 31 March. Unset: the year of the as-at date.",
  },
  {
    id: "took_office",
    name: "Commissioner took office",
    aliases: [
      "Took office",
      "PCC took office",
      "Commissioner took office on",
      "Start of term",
      "Date of taking office",
      "Administration took office",
    ],
    ...date,
    note: "First day of the present administration.",
  },
  {
    id: "previous_took_office",
    name: "Previous commissioner took office",
    aliases: [
      "Previous took office",
      "Previous PCC took office",
      "Previous administration took office",
      "Start of previous term",
    ],
    ...date,
    note: "First day of the administration before it, for comparison.",
  },
  {
    id: "records_complete_from",
    name: "Leaver records complete from",
    aliases: ["Leavers complete from", "Records complete from", "Leaver data from", "History from"],
    ...date,
    note: "A figure that needs leavers of an earlier day is withheld.",
  },
  {
    id: "period_from",
    name: "Period from",
    aliases: ["From", "Start of period", "Reporting period from"],
    ...date,
    note: "First day of a period of your own.",
  },
  {
    id: "period_to",
    name: "Period to",
    aliases: ["To", "End of period", "Reporting period to"],
    ...date,
    note: "Last day of a period of your own.",
  },
  {
    id: "staff_pension_rate",
    name: "Employer pension rate (staff)",
    aliases: [
      "Employer pension rate",
      "Staff pension rate",
      "LGPS rate",
      "LGPS employer rate",
      "Employer pension contribution (staff)",
      "Pension rate",
    ],
    ...rate,
    note: "Employer's contribution to the staff scheme as a share of pay.",
  },
  {
    id: "police_pension_rate",
    name: "Employer pension rate (police)",
    aliases: [
      "Police pension rate",
      "Employer pension rate (officers)",
      "Officer pension rate",
      "Police employer pension rate",
    ],
    ...rate,
    note: "Replaces the rates in force for officers on every day. Unset: the dated rates.",
  },
  {
    id: "levy_rate",
    name: "Apprenticeship levy rate",
    aliases: ["Apprenticeship levy", "Levy rate", "App levy"],
    ...rate,
    fallback: 0,
    note: "Share of pay added to the cost of a post. Off unless set; the levy itself is 0.005.",
  },
  {
    id: "vacancy_factor",
    name: "Vacancy factor",
    aliases: [
      "Vacancy rate factor",
      "Vacancy allowance",
      "Budgeted vacancy factor",
      "Turnover allowance",
      "Vacancy provision",
      "VF",
    ],
    ...rate,
    note: "Share of the pay bill the budget already takes out for vacancies. Unset: the surplus is withheld.",
  },
  {
    id: "vacancy_phasing",
    name: "Vacancy phasing",
    aliases: ["Phasing", "Vacancy saving phasing", "Phasing of vacancy saving"],
    kind: "text",
    unit: NO_UNIT,
    unitLabel: "text",
    fallback: "day",
    choices: ["day", "part-month", "whole month"],
    note: "How vacant time is counted: by day, by part of a month, or in whole months.",
  },
  {
    id: "pay_budget",
    name: "Pay budget",
    aliases: ["Annual pay budget", "Pay bill budget", "Staffing budget", "Staff pay budget"],
    ...pounds,
    note: "The year's budget for pay, held against what the posts cost. No figure uses it.",
  },
  {
    id: "training_budget",
    name: "Training budget",
    aliases: ["Training and development budget", "L&D budget", "Learning and development budget"],
    ...pounds,
    note: "The year's budget for training.",
  },
  {
    id: "training_reserve",
    name: "Earmarked reserve for training",
    aliases: [
      "Training reserve",
      "Training earmarked reserve",
      "Reserve for training",
      "Training EMR",
    ],
    ...pounds,
    note: "What the training reserve holds at the start of the year.",
  },
  {
    id: "uplift_target",
    name: "Uplift target (headcount)",
    aliases: [
      "Uplift target",
      "PUP target",
      "Target headcount",
      "Headcount target",
      "Maintenance target",
      "Officer headcount target",
    ],
    kind: "number",
    unit: { head: 1 },
    unitLabel: "people",
    note: "Officers by headcount to be reached.",
  },
  {
    id: "grant_rule",
    name: "Grant rule",
    aliases: ["Uplift grant rule", "Maintenance grant rule", "Rule of the grant"],
    kind: "text",
    unit: NO_UNIT,
    unitLabel: "text",
    choices: ["all or nothing", "per officer", "banded"],
    note: "How a shortfall against the uplift target on 30 September or 31 March costs grant. The rule has changed before and was announced to end for 2026/27: none is taken unless given.",
  },
  {
    id: "grant_at_stake",
    name: "Grant at stake (£)",
    aliases: ["Grant at stake", "Grant at risk", "Uplift grant", "Maintenance grant"],
    ...pounds,
    note: "What is lost at each checkpoint below the target: all of it, or at most this by the officer.",
  },
  {
    id: "grant_per_officer",
    name: "Grant per officer (£)",
    aliases: ["Grant per officer", "Grant for each officer", "Grant lost per officer"],
    ...pounds,
    note: "What each officer short costs at a checkpoint, where the rule is per officer. About 48,000 an additional officer in 2023/24 and 2024/25, from knowledge and not from a source seen: check.",
  },
  {
    id: "grant_bands",
    name: "Grant bands",
    aliases: ["Bands of grant", "Grant lost by band"],
    kind: "text",
    unit: NO_UNIT,
    unitLabel: "text",
    note: "Where the rule is banded: pounds lost from so many officers short on, such as 1: 250000; 10: 1000000.",
  },
  {
    id: "replacement_cost",
    name: "Cost of replacing a leaver (£)",
    aliases: [
      "Cost of replacing a leaver",
      "Replacement cost",
      "Cost per leaver",
      "Cost of turnover per leaver",
    ],
    ...pounds,
    note: "Advertising, assessment, vetting, training and lower output while learning, less what the vacancy saves (M-D13). Unset: what a retention measure may cost is not put in pounds.",
  },
  {
    id: "assessment_price",
    name: "Assessment place price",
    aliases: [
      "Price of an assessment place",
      "Assessment centre place price",
      "Cost per assessment place",
      "Assessment place cost",
    ],
    kind: "number",
    unit: { GBP: 1, place: -1 },
    unitLabel: "GBP",
    note: "What one place booked at an assessment centre costs.",
  },
];

export function assumptionSpec(id: AssumptionId): AssumptionSpec {
  const found = ASSUMPTIONS.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no assumption ${id}`);
  return found;
}
