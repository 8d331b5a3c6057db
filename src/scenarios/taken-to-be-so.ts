import { carriedRates } from "./money/carried-rates";
import type { Plan } from "./plan/plan";

/** What a projection takes to be so, in words: what its state does, and what its months and levers add. */
export const takenToBeSo = (plan: Plan): string[] => [
  ...plan.state.taken,
  ...unknownStages(plan),
  ...carriedRates(plan),
  ...payLevers(plan),
];

/** Nobody is expected from a stage of which the sheet does not say enough. */
function unknownStages({ pipeline }: Plan): string[] {
  const unknown = pipeline.filter(({ candidates, chance, daysToStart }) =>
    Number.isNaN(candidates + chance + daysToStart)
  );
  if (unknown.length === 0) return [];
  const names = unknown.map(({ stage }) => `“${stage}”`).join(", ");
  return [
    `No starter is expected from the ${unknown.length === 1 ? "stage" : "stages"} ${names}: the candidates, a conversion still ahead or the days to a start are not given.`,
  ];
}

function payLevers({ settings }: Plan): string[] {
  const moved = new Set(settings.map(({ lever }) => lever));
  return [
    ...(moved.has("increments")
      ? [
          "Increments are given on anniversaries spread evenly over the year: each month adds a twelfth of the year's, on the pay at the start (M-D9, M-D10).",
        ]
      : []),
    ...(moved.has("joiner_pay")
      ? [
          "A joiner keeps his share of the mean pay of the type's posts for as long as he stays; those expected to have left by then are left out (M-D10).",
        ]
      : []),
  ];
}
