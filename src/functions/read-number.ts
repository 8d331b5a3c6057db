import { ok } from "../units/result";
import { isBlank, quoted } from "./blank";
import { wrong, type Answer } from "./fault";

/** A number of pounds, of FTE, of years: not below zero. */
export function amount(argument: string, given: unknown, what: string): Answer<number> {
  return typeof given === "number" && Number.isFinite(given) && given >= 0
    ? ok(given)
    : wrong(argument, `${quoted(given)} is not ${what}. Give a number of 0 or more.`);
}

/** A whole number, 0 or more. */
export function count(argument: string, given: unknown, what: string): Answer<number> {
  return typeof given === "number" && Number.isSafeInteger(given) && given >= 0
    ? ok(given)
    : wrong(argument, `${quoted(given)} is not ${what}. Give a whole number of 0 or more.`);
}

/** A share from 0 to 1, both included; a percentage is 0.18 or 18%. */
export function share(argument: string, given: unknown): Answer<number> {
  return typeof given === "number" && given >= 0 && given <= 1
    ? ok(given)
    : wrong(
        argument,
        `${quoted(given)} is not a share. Give a number from 0 to 1, such as 0.18 or 18%.`
      );
}

/** How sure to be, above 0 and below 1; 0.95 where it is left out. */
export function level(argument: string, given: unknown): Answer<number> {
  if (isBlank(given)) return ok(0.95);
  return typeof given === "number" && given > 0 && given < 1
    ? ok(given)
    : wrong(argument, `${quoted(given)} is not between 0 and 1. Give 0.95 or 95%.`);
}
