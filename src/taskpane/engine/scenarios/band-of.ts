import { chanceError } from "../../../scenarios/simulate/chance-error";
import type { Projection } from "../../../scenarios/projection";
import type { Fan, Simulation } from "../../../scenarios/simulate/simulation";
import { yearLabel } from "../../../units/financial-year";
import { apartOf } from "./apart";
import { OFFICER, typeOfCourse } from "./courses";
import type { Band, Course } from "./outlook";

/** The chances of the baseline with the same seed, by what they are of; null while not known. */
export type BaselineChances = ReadonlyMap<string, number> | null;

/** What draws say of a scenario, as the pane shows it. The chance of what is held against first comes first. */
export function bandOf(
  simulation: Simulation,
  projection: Projection,
  courses: readonly Course[],
  baseline: BaselineChances,
  { seq, done }: { readonly seq: number; readonly done: boolean }
): Band {
  return {
    seq,
    seed: simulation.seed,
    draws: simulation.draws,
    done,
    courses: courses.flatMap(({ id }) => {
      const fan = fanOfCourse(simulation, id);
      if (fan === null) return [];
      const { low, middle, high, mean } = fan;
      return [{ id, low, middle, high, mean }];
    }),
    chances: chancesOf(simulation).map((of) => ({
      ...of,
      baseline: baseline?.get(of.words) ?? null,
    })),
    medianError: simulation.medianError,
    apart: apartOf(simulation, projection),
    checksum: simulation.checksum,
  };
}

/** The same band with the baseline's chances filled in. */
export const withBaseline = (band: Band, baseline: BaselineChances): Band => ({
  ...band,
  chances: band.chances.map((of) => ({ ...of, baseline: baseline?.get(of.words) ?? null })),
});

/** Chances by what they are of. */
export const byWords = ({ chances }: Pick<Band, "chances">): BaselineChances =>
  new Map(chances.map(({ words, chance }) => [words, chance]));

function fanOfCourse({ types, total, surplus }: Simulation, id: string): Fan | null {
  if (id === "surplus") return surplus;
  if (id === "all") return total;
  const wanted = typeOfCourse(id) ?? OFFICER;
  return types.find(({ type }) => type === wanted)?.heads ?? null;
}

function chancesOf({
  uplift,
  years,
  draws,
  months,
}: Simulation): Omit<Band["chances"][number], "baseline">[] {
  const onTarget = uplift.map(({ words, chance, standardError, step }) => ({
    words,
    chance,
    standardError,
    march: (months[step] ?? 0) % 12 === MARCH,
  }));
  const first = onTarget.find(({ march }) => march) ?? onTarget[0];
  return [
    ...onTarget.filter((of) => of === first),
    ...onTarget.filter((of) => of !== first),
    ...years.map(({ year, chance }) => ({
      words: `the budget of ${yearLabel(year)} holds`,
      chance,
      standardError: chanceError(chance, draws),
    })),
  ].map(({ words, chance, standardError }) => ({ words, chance, standardError }));
}

const MARCH = 2;
