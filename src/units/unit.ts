/** The things that are counted. Headcount and FTE are different populations, not rounding. */
export const DIMENSIONS = ["head", "fte", "post", "place", "GBP", "day", "year"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A unit as powers of dimensions: person-years are head·year, a yearly rate is year⁻¹. */
export type Unit = Readonly<Partial<Record<Dimension, number>>>;

export const NO_UNIT: Unit = {};

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const unit: Partial<Record<Dimension, number>> = {};
  for (const dimension of DIMENSIONS) {
    const power = (a[dimension] ?? 0) + sign * (b[dimension] ?? 0);
    if (power !== 0) unit[dimension] = power;
  }
  return unit;
}

export const timesUnit = (a: Unit, b: Unit): Unit => combine(a, b, 1);
export const perUnit = (a: Unit, b: Unit): Unit => combine(a, b, -1);

export const sameUnit = (a: Unit, b: Unit): boolean =>
  DIMENSIONS.every((dimension) => (a[dimension] ?? 0) === (b[dimension] ?? 0));

const SINGULAR: Readonly<Record<Dimension, string>> = {
  head: "people",
  fte: "FTE",
  post: "posts",
  place: "places",
  GBP: "pounds",
  day: "days",
  year: "years",
};

/** In words: "people", "pounds per year", "a plain number". */
export function unitWords(unit: Unit): string {
  const name = (sign: 1 | -1): string =>
    DIMENSIONS.filter((dimension) => sign * (unit[dimension] ?? 0) > 0)
      .map((dimension) => SINGULAR[dimension])
      .join(" × ");
  const above = name(1);
  const below = name(-1);
  if (above === "" && below === "") return "a plain number";
  if (below === "") return above;
  return `${above === "" ? "a number" : above} per ${below}`;
}
