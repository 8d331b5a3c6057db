import { forceSample } from "../../../src/samples/force/force-sample";
import { sampleDay } from "../../../src/samples/sample-day";
import { number, rowsOf, type Row } from "../records";

export const plan = forceSample();
export const asAt = sampleDay("2025-09-30");
export const establishment = rowsOf(plan, "Estab Sep 25");
export const vacancies = rowsOf(plan, "Vacancy Log");
export const leavers = rowsOf(plan, "Leavers 20-26");
export const held = establishment.filter((row) => row["Payroll No"] !== "Vacant");
export const empty = establishment.filter((row) => row["Payroll No"] === "Vacant");
export const ofType = (rows: readonly Row[], type: string): Row[] =>
  rows.filter((row) => row["Employee Group"] === type);

/** People in post at close of a day. */
export const strength = (type: string, day: string): number => {
  const at = sampleDay(day);
  const here = ofType(held, type).filter((row) => number(row, "Date of Appointment") <= at);
  const gone = ofType(leavers, type).filter(
    (row) => number(row, "Appointment Date") <= at && number(row, "Last Day of Service") > at
  );
  return here.length + gone.length;
};
