/**
 * The worksheet functions, =MUSTER.…: what Excel shows of them is made from the comments here when the
 * add-in is built. Pure: the same arguments give the same answer; nothing is read from the workbook.
 */
import { applications } from "./applications";
import { employerNi } from "./employer-ni";
import { poissonHighLimit, poissonLowLimit, wilsonHighLimit, wilsonLowLimit } from "./limits";
import { onCost } from "./on-cost";
import { overlapDays } from "./overlap-days";
import { redundancyWeeks } from "./redundancy-weeks";
import { shown } from "./shown";
import { suppress } from "./suppress";
import { vacancySaving } from "./vacancy-saving";

/**
 * Days of a span that fall in a period, first and last days counted.
 * @customfunction OVERLAPDAYS
 * @helpurl https://localhost:3000/functions.html#overlapdays
 * @param from First day of the span.
 * @param to Last day of the span; blank while it lasts.
 * @param periodFrom First day of the period.
 * @param periodTo Last day of the period.
 * @returns Days.
 */
export function OVERLAPDAYS(
  from: number,
  to: number,
  periodFrom: number,
  periodTo: number
): number {
  return shown(overlapDays(from, to, periodFrom, periodTo));
}

/**
 * Employer National Insurance of a post for a year, at the rates in force at the end of a date's month.
 * @customfunction EMPLOYERNI
 * @helpurl https://localhost:3000/functions.html#employerni
 * @param pay Full-time pay for a year, pounds.
 * @param date A date in the month whose rates are used.
 * @param [fte] FTE of the post; 1 if left out.
 * @returns Pounds a year.
 */
export function EMPLOYERNI(pay: number, date: number, fte?: number): number {
  return shown(employerNi(pay, date, fte));
}

/**
 * Employer's pension and National Insurance of a post for a year: what it costs above its pay.
 * @customfunction ONCOST
 * @helpurl https://localhost:3000/functions.html#oncost
 * @param salary Full-time salary for a year, pounds.
 * @param fte FTE of the post.
 * @param date A date in the month whose rates are used.
 * @param type Worker type, such as "Police officer" or "Police staff".
 * @param [pensionRate] Employer's pension rate, such as 0.18; officers may leave it out.
 * @returns Pounds a year.
 */
export function ONCOST(
  salary: number,
  fte: number,
  date: number,
  type: string,
  pensionRate?: number
): number {
  return shown(onCost(salary, fte, date, type, pensionRate));
}

/**
 * What a vacant post saves in a financial year with on-costs, before cover and the vacancy factor.
 * @customfunction VACANCYSAVING
 * @helpurl https://localhost:3000/functions.html#vacancysaving
 * @param salary Budgeted full-time salary for a year, pounds.
 * @param fte FTE that is vacant.
 * @param type Worker type, such as "Police officer" or "Police staff".
 * @param vacantFrom First vacant day.
 * @param expectedStart Day the next holder starts; blank to the end of the year.
 * @param year Financial year: "2025/26", or a date in it.
 * @param [pensionRate] Employer's pension rate, such as 0.18; officers may leave it out.
 * @param [phasing] "day", "part-month" or "whole month"; "day" if left out.
 * @returns Pounds.
 */
export function VACANCYSAVING(
  salary: number,
  fte: number,
  type: string,
  vacantFrom: number,
  expectedStart: number,
  year: number | string,
  pensionRate?: number,
  phasing?: string
): number {
  return shown(
    vacancySaving(salary, fte, type, vacantFrom, expectedStart, year, pensionRate, phasing)
  );
}

/**
 * Lower limit of a share of people, Wilson's interval.
 * @customfunction WILSONLOW
 * @helpurl https://localhost:3000/functions.html#wilsonlow
 * @param count People counted.
 * @param of People they are a share of.
 * @param [level] Confidence, such as 0.95; that if left out.
 * @returns A share from 0 to 1.
 */
export function WILSONLOW(count: number, of: number, level?: number): number {
  return shown(wilsonLowLimit(count, of, level));
}

/**
 * Upper limit of a share of people, Wilson's interval.
 * @customfunction WILSONHIGH
 * @helpurl https://localhost:3000/functions.html#wilsonhigh
 * @param count People counted.
 * @param of People they are a share of.
 * @param [level] Confidence, such as 0.95; that if left out.
 * @returns A share from 0 to 1.
 */
export function WILSONHIGH(count: number, of: number, level?: number): number {
  return shown(wilsonHighLimit(count, of, level));
}

/**
 * Lower limit of a count of people, exact Poisson. Divide by person-years for a rate's limit.
 * @customfunction POISSONLOW
 * @helpurl https://localhost:3000/functions.html#poissonlow
 * @param count People counted, such as leavers.
 * @param [level] Confidence, such as 0.95; that if left out.
 * @returns People.
 */
export function POISSONLOW(count: number, level?: number): number {
  return shown(poissonLowLimit(count, level));
}

/**
 * Upper limit of a count of people, exact Poisson. Divide by person-years for a rate's limit.
 * @customfunction POISSONHIGH
 * @helpurl https://localhost:3000/functions.html#poissonhigh
 * @param count People counted, such as leavers.
 * @param [level] Confidence, such as 0.95; that if left out.
 * @returns People.
 */
export function POISSONHIGH(count: number, level?: number): number {
  return shown(poissonHighLimit(count, level));
}

/**
 * Applications needed to fill a number of places, on average or with a confidence.
 * @customfunction APPLICATIONSNEEDED
 * @helpurl https://localhost:3000/functions.html#applicationsneeded
 * @param places Places to fill.
 * @param conversion Share of applications that end in a start, or the range of shares stage by stage.
 * @param [confidence] How sure to be, such as 0.9; the average if left out.
 * @returns Applications.
 */
export function APPLICATIONSNEEDED(
  places: number,
  conversion: number[][],
  confidence?: number
): number {
  return shown(applications(places, conversion, confidence));
}

/**
 * Weeks' pay of statutory redundancy by age and complete years of service.
 * @customfunction REDUNDANCYWEEKS
 * @helpurl https://localhost:3000/functions.html#redundancyweeks
 * @param age Age in years at the relevant date.
 * @param years Complete years of service at that date.
 * @returns Weeks.
 */
export function REDUNDANCYWEEKS(age: number, years: number): number {
  return shown(redundancyWeeks(age, years));
}

/**
 * A count as an open paper may show it: * if it is small, and rounded if asked.
 * @customfunction SUPPRESS
 * @helpurl https://localhost:3000/functions.html#suppress
 * @param value The count.
 * @param [threshold] Counts from 1 to one below this show as *; 5 if left out.
 * @param [roundTo] Other counts are rounded to the nearest of these, such as 5; not if left out.
 * @returns The count, or *.
 */
export function SUPPRESS(value: number, threshold?: number, roundTo?: number): number | string {
  return shown(suppress(value, threshold, roundTo));
}
