import { err, ok, type Result } from "../../../units/result";
import type { Period } from "../../../units/period";
import { typedDay } from "../../words/typed-day";

/** Two days as typed, as a period; or what is wrong, in words for the person who typed them. */
export function periodGiven(from: string, to: string): Result<Period, string> {
  const [first, last] = [typedDay(from), typedDay(to)];
  if (first === null) return err("Give the first day with month and year, such as 01/04/2022.");
  if (last === null) return err("Give the last day with month and year, such as 31/03/2023.");
  return first > last ? err("The last day is before the first.") : ok({ from: first, to: last });
}
