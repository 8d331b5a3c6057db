import { loadFile } from "../hosts/file/disk";
import { longDay } from "../units/day";
import { yearPeriod } from "../units/financial-year";
import { err, ok, type Result } from "../units/result";
import type { WorkbookContent } from "../workbook/grid";
import { readWorkforce } from "../workforce/read";
import type { ReadOptions } from "../workforce/read-options";
import type { Workforce } from "../workforce/workforce";
import { failed, type Failure } from "./failure";
import type { PeriodOptions } from "./period-options";

export interface Opened {
  readonly content: WorkbookContent;
  readonly workforce: Workforce;
}

/** Reads a workbook and what its sheets say, as at the day asked and with the period asked. */
export async function openWorkforce(
  path: string,
  options: PeriodOptions
): Promise<Result<Opened, Failure>> {
  const content = await loadFile(path);
  return content.ok ? readContent(content.value, options) : content;
}

/** What the sheets of a workbook say, as at the day asked and with the period asked. */
export function readContent(
  content: WorkbookContent,
  options: ReadOptions
): Result<Opened, Failure> {
  const read = readWorkforce(content, options);
  if (!read.ok) return err({ message: read.error.message, advice: read.error.advice });
  const { asAt } = read.value;
  if (options.to !== undefined && options.to > asAt)
    return failed(
      `The period runs to ${longDay(options.to)}, and the workbook is as at ${longDay(asAt)}: nothing is known of the days between.`,
      "Give an earlier --to; or --as-at, if the sheets are correct at a later day."
    );
  if (options.year === undefined) return ok({ content, workforce: read.value });
  const { from, to } = yearPeriod(options.year);
  // Of a year still to come there is money to forecast and nobody yet to count.
  if (from > asAt) return ok({ content, workforce: read.value });
  const again = readWorkforce(content, { ...options, from, to: Math.min(to, asAt) });
  if (!again.ok) return err({ message: again.error.message, advice: again.error.advice });
  return ok({ content, workforce: again.value });
}
