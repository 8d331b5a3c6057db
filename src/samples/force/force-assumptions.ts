import type { SheetPlan } from "../../workbook/sheet-plan";
import { assumptionsSheet, type GivenAssumption } from "../assumptions-sheet";
import { sampleDay } from "../sample-day";
import { FORCE_AS_AT, FORCE_HISTORY_FROM } from "./force-dates";

type Row = readonly [
  GivenAssumption["name"],
  GivenAssumption["value"],
  GivenAssumption["unit"],
  GivenAssumption["source"],
];

const ROWS: readonly Row[] = [
  ["As-at date", FORCE_AS_AT, "date", "Date of the extract (made up)"],
  ["Financial year", "2025/26", "text", "Date of the extract (made up)"],
  ["Commissioner took office", sampleDay("2024-05-09"), "date", "Election of May 2024"],
  ["Previous commissioner took office", sampleDay("2021-05-13"), "date", "Election of May 2021"],
  ["Leaver records complete from", FORCE_HISTORY_FROM, "date", "HR system (made up)"],
  ["Employer pension rate (staff)", 0.172, "rate", "Fund certificate (made up)"],
  ["Vacancy factor", 0.035, "rate", "Budget book (made up)"],
  ["Training budget", 1_200_000, "GBP", "Budget book (made up)"],
  ["Earmarked reserve for training", 250_000, "GBP", "Reserves strategy (made up)"],
  ["Uplift target (headcount)", 2560, "people", "Grant letter (made up)"],
  ["Assessment place price", 145, "GBP", "Supplier's price list (made up)"],
];

export const forceAssumptions = (): SheetPlan =>
  assumptionsSheet(ROWS.map(([name, value, unit, source]) => ({ name, value, unit, source })));
