import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import { sampleDay } from "../sample-day";
import { INTAKES } from "./intakes";

export const intakeSheet = (): SheetPlan =>
  dataSheet({
    name: "Intake Plan",
    table: "Intake_Plan",
    title: "Northmarch Constabulary (made-up data): student officer intakes 2025/26",
    columns: [
      { heading: "Cohort Name" },
      { heading: "Pathway" },
      { heading: "Attestation Date", format: "date" },
      { heading: "Max Intake", format: "whole" },
      { heading: "Offers Accepted", format: "whole" },
    ],
    rows: INTAKES.map(({ cohort, route, start, places, confirmed }) => [
      cohort,
      route,
      start,
      places,
      confirmed,
    ]),
  });

/** Stage, candidates now in it, the share who pass it, days from it to a start. */
const STAGES = [
  ["Application", 420, 0.6, 240],
  ["Assessment centre", 150, 0.65, 190],
  ["Interview", 60, 0.8, 140],
  ["Medical and fitness", 48, 0.85, 100],
  ["Vetting", 40, 0.92, 75],
  ["Offer", 12, 0.95, 35],
] as const;

/** Candidates who have accepted an offer are in the intake plan and not here. */
export const pipelineSheet = (): SheetPlan =>
  dataSheet({
    name: "Pipeline",
    table: "Recruitment_Pipeline",
    title: "Northmarch Constabulary (made-up data): candidates by stage as at 30 September 2025",
    columns: [
      { heading: "Recruitment Stage", width: 24 },
      { heading: "Candidates in Stage", format: "whole" },
      { heading: "Pass Rate to Next Stage", format: "fraction" },
      { heading: "Average Days to Start", format: "whole" },
    ],
    rows: STAGES,
  });

/** Month, day, places booked, used, passed. */
const EVENTS = [
  ["April", "2025-04-14", 200, 160, 104],
  ["May", "2025-05-12", 120, 101, 67],
  ["June", "2025-06-16", 140, 118, 75],
  ["July", "2025-07-14", 160, 131, 88],
  ["August", "2025-08-11", 90, 70, 44],
  ["September", "2025-09-15", 150, 127, 82],
] as const;

export const assessmentSheet = (): SheetPlan =>
  dataSheet({
    name: "Assessment Centre",
    table: "Assessment_Centre",
    title: "Northmarch Constabulary (made-up data): assessment centre places 2025/26",
    columns: [
      { heading: "Assessment Event", width: 28 },
      { heading: "Assessment Date", format: "date" },
      { heading: "Slots Booked", format: "whole" },
      { heading: "Slots Used", format: "whole" },
      { heading: "AC Passed", format: "whole" },
    ],
    rows: EVENTS.map(([month, date, booked, used, passed]) => [
      `${month} assessment centre`,
      sampleDay(date),
      booked,
      used,
      passed,
    ]),
  });
