import type { FigureDifference } from "../engine/scenarios/outlook";
import { shownAmount, signedAmount } from "./scenario-amount";

/** A line of the account from the figure as now to the figure of the scenario. */
export interface DifferenceRow {
  readonly words: string;
  readonly amount: string;
  readonly kind: "from" | "change" | "to";
}

/** The difference line by line; rounded so that the lines as printed add up to the printed end. */
export function differenceRows(
  difference: Omit<FigureDifference, "id">,
  digits: 0 | 1
): DifferenceRow[] {
  const { unit, baseline, lines, result } = difference;
  const scale = scaleOf(unit, digits, [baseline, result]);
  const whole = (value: number): number => Math.round(value / scale);
  const changes = addingUp(
    lines.map(({ change }) => change / scale),
    whole(result) - whole(baseline)
  );
  return [
    { words: "As now", amount: shownAmount(whole(baseline) * scale, unit, digits), kind: "from" },
    ...lines.map(({ words }, i): DifferenceRow => {
      const change = (changes[i] ?? 0) * scale;
      return { words, amount: signedAmount(change, unit, digits), kind: "change" };
    }),
    { words: "This", amount: shownAmount(whole(result) * scale, unit, digits), kind: "to" },
  ];
}

/** True of a figure of which some line reads as more than nothing. */
export const differs = ({ unit, lines }: FigureDifference, digits: 0 | 1): boolean =>
  lines.some(({ change }) => /[1-9]/.test(signedAmount(change, unit, digits)));

/** The smallest step the amounts are shown in. */
function scaleOf(unit: string, digits: 0 | 1, ends: readonly number[]): number {
  if (unit !== "GBP") return digits === 0 ? 1 : 0.1;
  return ends.some((end) => Math.abs(end) >= MILLION) ? 10_000 : 1;
}

const MILLION = 999_999.5;

/** Whole numbers near the parts that come to the total: the greatest remainders are rounded up. */
export function addingUp(parts: readonly number[], total: number): number[] {
  const whole = parts.map(Math.floor);
  const missing = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder);
  for (let n = 0; n < missing; n++) {
    const at = byRemainder[n % byRemainder.length];
    if (at !== undefined) whole[at.i] = (whole[at.i] ?? 0) + 1;
  }
  return whole;
}
