import { readFileSync } from "node:fs";
import { join } from "node:path";

const data = (file: string): string => readFileSync(join(__dirname, "..", "data", file), "utf8");

/** Values by mpmath at 40 digits. */
export interface Reference {
  readonly chi_square: { readonly p: number[]; readonly df: number[]; readonly x: number[][] };
  readonly chi_square_large: [df: number, p: number, x: number][];
  readonly chi_square_upper: [df: number, q: number, x: number][];
  readonly normal: [p: number, x: number][];
  readonly log_gamma: [x: number, value: number][];
  readonly gamma_tails: [a: number, x: number, lower: number, upper: number][];
  readonly binomial_tail: [k: number, n: number, p: number, tail: number][];
  readonly poisson: [count: number, level: number, low: number, high: number][];
}

export const reference = JSON.parse(data("statistics-reference.json")) as Reference;

export interface Case<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly tolerance: number;
}

/** A case of worked-cases.json by its id, with the shape the caller knows it has. */
export function worked<Inputs, Expected>(id: string): Case<Inputs, Expected> {
  const cases = JSON.parse(data("worked-cases.json")) as Case<Inputs, Expected>[];
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no worked case ${id}`);
  return found;
}

/** How far off, as a share of what was expected; the bare distance where that is zero. */
export const relativeError = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-300);

export const within = (tolerance: number, actual: number, expected: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
};
