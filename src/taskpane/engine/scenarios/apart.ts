import type { Projection } from "../../../scenarios/projection";
import type { Fan, Simulation } from "../../../scenarios/simulate/simulation";
import { typeWords } from "../../../scenarios/text/type-words";
import { OFFICER } from "./courses";
import type { Band } from "./outlook";

/** So many Monte Carlo standard errors are no chance. */
const ERRORS = 2;
/** People: less than this is not worth a word. */
const LEAST = 0.1;

/**
 * Where the mean of the draws and the projection differ at the end: of which course, by how many people,
 * both numbers, and why: where limits bind, or what is not known for sure bends the mean. Null where they
 * do not differ beyond chance.
 */
export function apartOf(simulation: Simulation, projection: Projection): Band["apart"] {
  const officers = simulation.types.find(({ type }) => type === OFFICER);
  const fan = officers?.heads ?? simulation.total;
  const last = projection.months.length - 1;
  const expected = projection.types.reduce(
    (sum, { type, heads }) =>
      officers === undefined || type === OFFICER ? sum + (heads[last] ?? 0) : sum,
    0
  );
  const mean = fan.mean[last] ?? expected;
  if (Math.abs(mean - expected) <= Math.max(LEAST, ERRORS * errorOf(fan, last, simulation.draws)))
    return null;
  const who = typeWords(officers === undefined ? null : OFFICER);
  const why =
    simulation.binding.length === 0
      ? "rates, conversions and times to fill are not known for sure, and the draws carry that"
      : simulation.binding
          .map((limit) => `in the projection ${limit}, in some draws it is not so`)
          .join("; ");
  return {
    course: officers === undefined ? "all" : "officers",
    people: Math.abs(mean - expected),
    words: `At the end the draws come to ${amount(mean)} ${who} on average, the projection to ${amount(expected)}`,
    why,
  };
}

const errorOf = ({ spread }: Fan, step: number, draws: number): number =>
  (spread[step] ?? 0) / Math.sqrt(draws);

const amount = (people: number): string =>
  people.toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
