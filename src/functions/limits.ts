import { poissonHigh, poissonLow } from "../statistics/poisson-interval";
import { wilsonHigh, wilsonLow } from "../statistics/wilson-interval";
import { ok } from "../units/result";
import { wrong, type Answer } from "./fault";
import { count, level } from "./read-number";

const PEOPLE = "a count of people, for which headcount is needed and not FTE";

/** One end of the exact Poisson interval of a count (M-J1). */
function ofCount(
  end: (count: number, level: number) => number,
  counted: unknown,
  confidence: unknown
): Answer<number> {
  const people = count("count", counted, PEOPLE);
  if (!people.ok) return people;
  const sure = level("level", confidence);
  return sure.ok ? ok(end(people.value, sure.value)) : sure;
}

/** One end of Wilson's interval of a share, a fraction (M-J1). */
function ofShare(
  end: (count: number, of: number, level: number) => number,
  counted: unknown,
  of: unknown,
  confidence: unknown
): Answer<number> {
  const people = count("count", counted, PEOPLE);
  if (!people.ok) return people;
  const all = count("of", of, PEOPLE);
  if (!all.ok) return all;
  if (all.value === 0) return wrong("of", "is 0, and a share of nobody has no limits.");
  if (people.value > all.value)
    return wrong("count", `${people.value} is more than the ${all.value} it is a share of.`);
  const sure = level("level", confidence);
  return sure.ok ? ok(end(people.value, all.value, sure.value)) : sure;
}

export const poissonLowLimit = (counted: unknown, confidence: unknown): Answer<number> =>
  ofCount(poissonLow, counted, confidence);
export const poissonHighLimit = (counted: unknown, confidence: unknown): Answer<number> =>
  ofCount(poissonHigh, counted, confidence);
export const wilsonLowLimit = (counted: unknown, of: unknown, sure: unknown): Answer<number> =>
  ofShare(wilsonLow, counted, of, sure);
export const wilsonHighLimit = (counted: unknown, of: unknown, sure: unknown): Answer<number> =>
  ofShare(wilsonHigh, counted, of, sure);
