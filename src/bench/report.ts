import type { Measured } from "./measure-size";

const COLUMNS: readonly (readonly [heading: string, of: (at: Measured) => string])[] = [
  ["posts", ({ posts }) => posts.toLocaleString("en-GB")],
  ["people", ({ people }) => people.toLocaleString("en-GB")],
  ["bare sum", ({ sum }) => ms(sum)],
  ["months, language", ({ monthsLanguage }) => ms(monthsLanguage)],
  ["x sum", ({ monthsLanguage, sum }) => times(monthsLanguage / sum)],
  ["months, Map", ({ monthsMap }) => ms(monthsMap)],
  ["x language", ({ monthsMap, monthsLanguage }) => times(monthsMap / monthsLanguage)],
  ["months, filter", ({ monthsFilter }) => (monthsFilter === null ? "-" : ms(monthsFilter))],
  [
    "x language",
    ({ monthsFilter, monthsLanguage }) =>
      monthsFilter === null ? "-" : times(monthsFilter / monthsLanguage),
  ],
  ["figures", ({ figures }) => figures.toLocaleString("en-GB")],
  ["their numbers", ({ familiesNumbers }) => ms(familiesNumbers)],
  ["x sum", ({ familiesNumbers, sum }) => times(familiesNumbers / sum)],
  ["with sentences and formulas", ({ familiesWhole }) => ms(familiesWhole)],
  ["x numbers", ({ familiesWhole, familiesNumbers }) => times(familiesWhole / familiesNumbers)],
];

const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)} ms`;
const times = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** One line a piece of work, one column a size. */
export function report(measured: readonly Measured[]): string {
  const lines = COLUMNS.map(([heading, of]) => [heading, ...measured.map(of)]);
  const widths = [0, ...measured].map((_, i) =>
    Math.max(...lines.map((line) => line[i]?.length ?? 0))
  );
  const table = lines.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
  );
  return [
    "Made-up workforces; 60 teams, 5 types, 8 reasons, 120 months. Middle of several runs, warm.",
    "",
    ...table,
    "",
    "months    headcount and FTE by team and type at 120 month-ends, and leavers by team, type, reason and month",
    "language  three lines of the measure language; Map: one pass over objects; filter: a filter for each month",
    "bare sum  one addition for each value of the six columns that the months read",
    "figures   the whole catalogue, and by team and by type",
    "The checksums of the three ways agree. Milliseconds are of this machine at this moment; compare the ratios.",
  ].join("\n");
}
