import type { WorkbookPlan } from "../../workbook/sheet-plan";
import { assumptionsSheet } from "../assumptions-sheet";
import { readMeSheet } from "../read-me-sheet";
import { sampleDay } from "../sample-day";
import { officeEstablishment } from "./establishment";
import { officeLeavers } from "./leavers";
import { officeTraining } from "./training";
import { officeVacancies } from "./vacancies";

const AS_AT = sampleDay("2025-09-30");

const readMe = readMeSheet("Office of the Northmarch Commissioner (a sample)", [
  "Northmarch does not exist. The figures are meant to look like those of a commissioner's office of 25 posts as at 30 September 2025.",
  "Establishment: one row a post; the job share has a row for each holder, with half of the post on each.",
  "Vacancies: the four posts that nobody holds. Leavers: everyone who left since 1 April 2019. Training: this year's courses.",
  "Assumptions: the as-at date, rates and budgets that the sheets themselves do not hold.",
]);

/** A small made-up commissioner's office, tidy, with headings of its own. No real person or post. */
export const officeSample = (): WorkbookPlan => ({
  title: "Northmarch office (made-up sample)",
  dated: AS_AT,
  names: [],
  sheets: [
    readMe,
    officeEstablishment(),
    officeVacancies(),
    officeLeavers(),
    officeTraining(),
    assumptionsSheet([
      { name: "As-at date", value: AS_AT, unit: "date", source: "Panel papers (made up)" },
      { name: "Financial year", value: "2025/26", unit: "text", source: "Panel papers (made up)" },
      {
        name: "Commissioner took office",
        value: sampleDay("2024-05-09"),
        unit: "date",
        source: "Election of May 2024",
      },
      {
        name: "Previous commissioner took office",
        value: sampleDay("2021-05-13"),
        unit: "date",
        source: "Election of May 2021",
      },
      {
        name: "Leaver records complete from",
        value: sampleDay("2019-04-01"),
        unit: "date",
        source: "HR system (made up)",
      },
      {
        name: "Employer pension rate (staff)",
        value: 0.178,
        unit: "rate",
        source: "Fund certificate (made up)",
      },
      { name: "Vacancy factor", value: 0.02, unit: "rate", source: "Budget report (made up)" },
      { name: "Training budget", value: 9500, unit: "GBP", source: "Budget report (made up)" },
      {
        name: "Earmarked reserve for training",
        value: 18000,
        unit: "GBP",
        source: "Reserves strategy (made up)",
      },
    ]),
  ],
});
