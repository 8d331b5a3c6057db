import { err, ok } from "../units/result";
import { sameUnit } from "../units/unit";
import type { StepSpec } from "./step-spec";

/** Sums of another table as of each row's date: what is ready by the day it is needed. */
const sumUpTo: StepSpec = {
  name: "sumUpTo",
  usage: "sumUpTo(value, by, until)",
  rowsOf: 2,
  result: ([value, by, until]) =>
    value?.kind === "number" && by?.kind === "date" && until?.kind === "date"
      ? ok({ kind: "number", unit: value.unit })
      : err("sumUpTo needs a number, its date, and the date to sum up to"),
  evaluate: ([value, by, until], length) => {
    const out = new Float64Array(length);
    for (let row = 0; row < length; row++) {
      const limit = until?.[row] ?? Number.NaN;
      let sum = 0;
      by?.forEach((day, i) => {
        if (day <= limit) sum += value?.[i] ?? 0;
      });
      out[row] = sum;
    }
    return out;
  },
  excel: (cells) => `SUMIFS(${cells.whole(0)},${cells.whole(1)},"<="&${cells.here(2)})`,
  words: ([value, by, until]) => `${value} whose ${by} is not after ${until}`,
};

/** Each row in turn takes what it wants from a pool that grows, less what the rows before it took. */
const takeInTurn: StepSpec = {
  name: "takeInTurn",
  usage: "takeInTurn(wanted, pool)",
  rowsOf: 0,
  result: ([wanted, pool]) =>
    wanted?.kind === "number" && pool?.kind === "number" && sameUnit(wanted.unit, pool.unit)
      ? ok({ kind: "number", unit: wanted.unit })
      : err("takeInTurn needs two numbers of the same thing"),
  evaluate: ([wanted, pool], length) => {
    const out = new Float64Array(length);
    let taken = 0;
    for (let row = 0; row < length; row++) {
      const share = Math.max(0, Math.min(wanted?.[row] ?? 0, (pool?.[row] ?? 0) - taken));
      out[row] = share;
      taken += share;
    }
    return out;
  },
  excel: (cells) =>
    cells.allAbove === null
      ? `MAX(0,MIN(${cells.here(0)},${cells.here(1)}))`
      : `MAX(0,MIN(${cells.here(0)},${cells.here(1)}-SUM(${cells.allAbove})))`,
  words: ([wanted, pool]) => `${wanted}, earliest first, as far as ${pool} goes`,
};

/** The product of a column from each row to the last: the chance of passing every stage still ahead. */
const productFromHere: StepSpec = {
  name: "productFromHere",
  usage: "productFromHere(share)",
  rowsOf: 0,
  result: ([share]) =>
    share?.kind === "number"
      ? ok({ kind: "number", unit: share.unit })
      : err("productFromHere needs a number"),
  evaluate: ([share], length) => {
    const out = new Float64Array(length);
    let product = 1;
    for (let row = length - 1; row >= 0; row--) {
      product *= share?.[row] ?? Number.NaN;
      out[row] = product;
    }
    return out;
  },
  excel: (cells) => (cells.below === null ? cells.here(0) : `${cells.here(0)}*${cells.below}`),
  words: ([share]) => `the product of ${share} from here on`,
};

/** Steps by name: few and generic. */
export const STEPS: ReadonlyMap<string, StepSpec> = new Map(
  [sumUpTo, takeInTurn, productFromHere].map((step) => [step.name, step])
);
