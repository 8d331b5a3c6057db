import { ok } from "../units/result";
import { isBlank } from "./blank";
import { wrong, type Answer } from "./fault";
import { count } from "./read-number";

/**
 * MUSTER.SUPPRESS (M-L5): "*" for a count from 1 to one less than the threshold, 0 as it is, any other
 * as it is or rounded. One cell by itself: whether a total gives it away is for the paper to see to.
 */
export function suppress(
  value: unknown,
  threshold: unknown,
  roundTo: unknown
): Answer<number | string> {
  const people = count("value", value, "a count");
  if (!people.ok) return people;
  const least = isBlank(threshold) ? ok(5) : count("threshold", threshold, "a count");
  if (!least.ok) return least;
  if (least.value < 2) return wrong("threshold", `${least.value} hides nothing. Give 2 or more.`);
  const step = isBlank(roundTo) ? ok(1) : count("roundTo", roundTo, "a number to round to");
  if (!step.ok) return step;
  if (people.value > 0 && people.value < least.value) return ok("*");
  return ok(Math.round(people.value / step.value) * step.value);
}
