import { ok, type Result } from "../../units/result";
import { failed, type Failure } from "../failure";

/** An option that is a whole number between two others; null where it is not given. */
export function wholeNumber(
  values: ReadonlyMap<string, string>,
  option: string,
  [least, most]: readonly [least: number, most: number]
): Result<number | null, Failure> {
  const text = values.get(option);
  if (text === undefined) return ok(null);
  const number = /^£?\d[\d,]*$/.test(text.trim()) ? Number(text.replace(/[£,]/g, "")) : Number.NaN;
  return number >= least && number <= most
    ? ok(number)
    : failed(
        `--${option} ${text} is not a whole number from ${least.toLocaleString("en-GB")} to ${most.toLocaleString("en-GB")}.`,
        `Write --${option} with such a number.`
      );
}
