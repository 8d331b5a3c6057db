import { err, ok } from "../../units/result";
import { NO_UNIT, timesUnit, type Unit } from "../../units/unit";
import { BINDS, formula, within, type Formula } from "../excel/formula";
import type { FunctionSpec, Operand } from "../function-spec";

const at = (operand: Operand, i: number): number => operand.data[i * operand.step] as number;

/** Changes of unit that a person must ask for by name. */
function restated(
  name: string,
  unit: (from: Unit) => Unit,
  divisor: number,
  words: (of: string) => string
): FunctionSpec {
  return {
    name,
    usage: `${name}(a)`,
    result: ([a]) =>
      a?.kind === "number"
        ? ok({ kind: "number", unit: unit(a.unit) })
        : err(`${name} needs a number`),
    apply: ([a], out) => {
      if (a === undefined) return;
      for (let i = 0; i < out.length; i++) out[i] = at(a, i) / divisor;
    },
    excel: (args) => {
      const [a] = args as readonly [Formula];
      return divisor === 1 ? a : formula(`${within(a, BINDS.multiply)}/${divisor}`, BINDS.multiply);
    },
    words: ([a]) => words(a ?? ""),
  };
}

export const unitChanges: readonly FunctionSpec[] = [
  restated(
    "plain",
    () => NO_UNIT,
    1,
    (of) => of
  ),
  restated(
    "ofPeople",
    (unit) => timesUnit(unit, { head: 1 }),
    1,
    (of) => of
  ),
  // Conventions 8: a person-year is 365 days.
  restated(
    "years",
    (unit) => timesUnit(unit, { day: -1, year: 1 }),
    365,
    (of) => `${of}, in years of 365 days`
  ),
  // Conventions 9: service is in years of 365.25 days.
  restated(
    "serviceYears",
    (unit) => timesUnit(unit, { day: -1, year: 1 }),
    365.25,
    (of) => `${of}, in years of 365.25 days`
  ),
];
