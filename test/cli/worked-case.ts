import { readFileSync } from "node:fs";
import { figures } from "./captured";

interface WorkedCase {
  readonly id: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, number & readonly number[]>>;
  readonly tolerance: number;
}

const cases = JSON.parse(readFileSync("test/data/worked-cases.json", "utf8")) as WorkedCase[];

/** A case worked by hand or published, by its number. */
export function workedCase(id: string): WorkedCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no worked case ${id}`);
  return found;
}

/** The value of `muster eval`, full precision. */
export async function evaluated(expression: string): Promise<number> {
  const [figure] = await figures("eval", expression);
  return figure!.value!;
}

/** Both ends of an interval of `muster eval`. */
export async function limits(expression: string): Promise<readonly [number, number]> {
  const [figure] = await figures("eval", expression);
  return [figure!.interval!.low, figure!.interval!.high];
}

/** Within a tolerance, the end included; a hair above for the last binary digit. */
export const near = (found: number, wanted: number, tolerance: number): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(tolerance + 1e-12);
};
