import type { WorkbookPlan } from "../../workbook/sheet-plan";
import { chance } from "../chance";
import { readMeSheet } from "../read-me-sheet";
import { establishmentSheet } from "./establishment-sheet";
import { forceAssumptions } from "./force-assumptions";
import { FORCE_AS_AT } from "./force-dates";
import { forceModel } from "./force-model";
import { leaversSheet } from "./leavers-sheet";
import { assessmentSheet, intakeSheet, pipelineSheet } from "./recruitment-sheets";
import { trainingSheet } from "./training-sheet";
import { vacanciesSheet } from "./vacancies-sheet";

const SEED = 2025;

const readMe = readMeSheet("Northmarch Constabulary (a sample)", [
  "Northmarch does not exist. The figures are meant to look like those of a police force of about 4,100 posts as at 30 September 2025.",
  `They were drawn by chance from seed ${SEED}: the same seed makes the same workbook. Pay scales, rates and reasons are made up, of about the size that forces report.`,
  "Estab Sep 25: one row a post, with its holder. Vacancy Log: the posts that nobody holds. Leavers 20-26: everyone who left since 1 April 2020.",
  "L&D Spend: this year's courses. Intake Plan: the year's student officers. Pipeline: candidates who have not yet accepted an offer. Assessment Centre: places booked and used.",
  "Assumptions: the as-at date, rates, budgets and targets that the sheets themselves do not hold.",
]);

/** A made-up police force, tidy, drawn from a fixed seed. No real person, post or force. */
export function forceSample(): WorkbookPlan {
  const model = forceModel(SEED);
  return {
    title: "Northmarch Constabulary (made-up sample)",
    dated: FORCE_AS_AT,
    names: [],
    sheets: [
      readMe,
      establishmentSheet(model),
      vacanciesSheet(model, chance(SEED + 1)),
      leaversSheet(model),
      trainingSheet(chance(SEED + 2)),
      intakeSheet(),
      pipelineSheet(),
      assessmentSheet(),
      forceAssumptions(),
    ],
  };
}
