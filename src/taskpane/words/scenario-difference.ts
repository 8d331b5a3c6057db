import { places } from "../../measures/amount";
import type { FigureDifference } from "../engine/scenarios/outlook";
import { shownFigure, shownNumber, signedAmount, type ComparedUnit } from "./scenario-amount";

/** A line of the account from the figure as now to the figure of the scenario. */
export interface DifferenceRow {
  readonly words: string;
  readonly amount: string;
  readonly kind: "from" | "change" | "sum" | "to";
}

export interface DifferenceAccount {
  readonly rows: readonly DifferenceRow[];
  /** True where the ends, each rounded by itself, are not the change apart as they read. */
  readonly apart: boolean;
}

/**
 * The difference line by line: ends and whole change read as they do side by side with other figures, and
 * the lines are rounded so that they add up to that change.
 */
export function differenceAccount(
  difference: Omit<FigureDifference, "id">,
  digits: 0 | 1
): DifferenceAccount {
  const { unit, gap, baseline, lines, result } = difference;
  const change = signedAmount(result - baseline, unit, digits);
  const whole = shownNumber(change);
  const scale = scaleOf(unit, digits, whole);
  const changes = addingUp(
    lines.map((line) => line.change / scale),
    Math.round(whole / scale)
  );
  const [from, to] = [baseline, result].map((end) => shownFigure(end, unit, digits, gap));
  return {
    rows: [
      { words: "As now", amount: from ?? "", kind: "from" },
      ...lines.map(({ words }, i): DifferenceRow => {
        const amount = lineAmount((changes[i] ?? 0) * scale, unit, digits, scale);
        return { words, amount, kind: "change" };
      }),
      ...(lines.length > 1 ? [{ words: "All levers", amount: change, kind: "sum" } as const] : []),
      { words: "This", amount: to ?? "", kind: "to" },
    ],
    apart: Math.abs(shownNumber(to ?? "") - shownNumber(from ?? "") - whole) > scale / 2,
  };
}

/** Pounds to the pound where the change is: a line of a million or more too. */
function lineAmount(value: number, unit: ComparedUnit, digits: 0 | 1, scale: number): string {
  if (unit !== "GBP" || scale > 1) return signedAmount(value, unit, digits);
  return value === 0 ? "£0" : `${value < 0 ? "\u2212" : "+"}£${places(Math.abs(value), 0)}`;
}

/** True of a figure of which some line reads as more than nothing. */
export const differs = ({ unit, lines }: FigureDifference, digits: 0 | 1): boolean =>
  lines.some(({ change }) => /[1-9]/.test(signedAmount(change, unit, digits)));

/** The smallest step the change is shown in. */
function scaleOf(unit: ComparedUnit, digits: 0 | 1, change: number): number {
  if (unit !== "GBP") return digits === 0 ? 1 : 0.1;
  return Math.abs(change) >= MILLION ? 10_000 : 1;
}

const MILLION = 1e6;

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
  // Parts that are a hair over whole numbers of which the total is a hair short.
  for (let n = 0; n < -missing; n++) {
    const at = byRemainder[byRemainder.length - 1 - (n % byRemainder.length)];
    if (at !== undefined) whole[at.i] = (whole[at.i] ?? 0) - 1;
  }
  return whole;
}
