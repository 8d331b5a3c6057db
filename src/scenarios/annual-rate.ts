import { steadyExp } from "../statistics/steady-exp";
import { steadyLog } from "../statistics/steady-log";

/*
 * Two ways to say how fast people leave. A rate is leavers per person-year in post (M-B7), which adds up
 * over causes and scales. A chance q is the share of those in post at the start of a year who are gone at
 * its end: q = 1 − e^(−rate). Conventions 17's monthly hazard 1 − (1 − q)^(1/12) is 1 − e^(−rate ÷ 12).
 */

/** The share gone after a year, from leavers per person-year. */
export const chanceOf = (rate: number): number => 1 - steadyExp(-rate);

/** Leavers per person-year, from the share gone after a year. Infinity for 1. */
export const rateOf = (chance: number): number => -steadyLog(1 - chance);

/** The share gone after a month, or after a part of one, from leavers per person-year. */
export const monthlyHazard = (rate: number, share = 1): number =>
  1 - steadyExp((-rate * share) / 12);
