import { sampleDay } from "../sample-day";
import type { CellValue } from "../../workbook/grid";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Chance } from "../chance";
import { dataSheet } from "../data-sheet";
import { FORCE_AS_AT } from "./force-dates";
import { FORCE_UNITS } from "./units";

const LINES = 300;
/** What all lines but the cancelled come to, before rounding: a little over the budget. */
const FORECAST = 1_246_000;
const YEAR_START = sampleDay("2025-04-01");
const LAST_COURSE = sampleDay("2026-03-27");

/** Courses and pounds a head, before the whole is brought to the forecast. */
const COURSES = [
  ["Tutor constable", 340],
  ["Sergeants' leadership", 620],
  ["Inspectors' leadership", 880],
  ["Specialist child abuse investigation", 1450],
  ["Initial crime investigation", 1100],
  ["Response driving", 1350],
  ["Advanced driving", 2100],
  ["Taser refresher", 260],
  ["Public order refresher", 310],
  ["Firearms requalification", 780],
  ["Disclosure", 190],
  ["Digital media", 540],
  ["Contact handling", 280],
  ["First aid", 90],
  ["Mental health response", 150],
  ["Trauma-informed practice", 170],
  ["Management accounting", 690],
  ["Data protection", 130],
] as const;

interface Line {
  readonly date: number;
  readonly course: string;
  readonly unit: string;
  readonly learners: number;
  readonly cost: number;
  readonly status: "Paid" | "Committed" | "Planned" | "Cancelled";
}

function statusOn(date: number, chance: Chance): Line["status"] {
  const draw = chance.share();
  if (draw < 0.02) return "Cancelled";
  if (date <= FORCE_AS_AT) return draw < 0.9 ? "Paid" : "Committed";
  return draw < 0.5 ? "Committed" : "Planned";
}

function line(chance: Chance): Line {
  const date = chance.whole(YEAR_START, LAST_COURSE);
  const [course, price] = chance.pick(COURSES);
  const learners = chance.whole(2, 14);
  const unit = chance.pick(FORCE_UNITS).name;
  return { date, course, unit, learners, cost: price * learners, status: statusOn(date, chance) };
}

/** A year of courses, in order of date, with their costs in whole tens of pounds. */
function trainingRows(chance: Chance): CellValue[][] {
  const lines = Array.from({ length: LINES }, () => line(chance)).sort((a, b) => a.date - b.date);
  const raw = lines
    .filter(({ status }) => status !== "Cancelled")
    .reduce((sum, { cost }) => sum + cost, 0);
  return lines.map(({ date, course, unit, learners, cost, status }) => [
    date,
    course,
    unit,
    learners,
    10 * Math.round((cost * FORECAST) / raw / 10),
    status,
  ]);
}

export const trainingSheet = (chance: Chance): SheetPlan =>
  dataSheet({
    name: "L&D Spend",
    table: "L_and_D_Spend",
    title: "Northmarch Constabulary (made-up data): training 2025/26",
    columns: [
      { heading: "Session Date", format: "date" },
      { heading: "Learning Activity", width: 36 },
      { heading: "Unit", width: 32 },
      { heading: "Learners", format: "whole" },
      { heading: "Net Amount", format: "pounds" },
      { heading: "Completion Status" },
    ],
    rows: trainingRows(chance),
  });
