import { amount, places } from "../../measures/amount";
import type { MonthSeries } from "../engine/detail";

/** A month's mark: places across in percent of the width, down in pixels. */
export interface MonthMark {
  readonly label: string;
  readonly value: number;
  /** Middle of the month. */
  readonly x: number;
  readonly width: number;
  /** Where the value lies, and the level it is measured from. */
  readonly y: number;
  readonly foot: number;
  /** Printed beside the mark; "" for none. */
  readonly text: string;
  /** Above what is usual. */
  readonly high: boolean;
}

export interface MonthLine {
  readonly name: string;
  readonly text: string;
  readonly y: number;
  /** Its words, kept apart from those of the others. */
  readonly textY: number;
}

export interface MonthChart {
  readonly kind: "columns" | "line";
  readonly marks: readonly MonthMark[];
  readonly lines: readonly MonthLine[];
  /** The level of nought; null where the scale does not begin there. */
  readonly zero: number | null;
  readonly ends: readonly [string, string];
  /** "The scale begins at 3,700."; "" where it begins at nought. */
  readonly scale: string;
}

export const CHART_TOP = 20;
export const CHART_HEIGHT = 92;
const BOTTOM = CHART_TOP + CHART_HEIGHT;
/** Words of two lines closer than this would touch. */
const APART = 28;

/** Where everything of a chart of months stands. Stocks are a line, flows are columns from nought. */
export function monthChart({ id, figures, lines }: MonthSeries): MonthChart {
  const kind = id === "churn.closing" ? "line" : "columns";
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const all = [...values, ...lines.map(({ value }) => value)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const low = kind === "line" ? lineFoot(least, most) : Math.min(0, least);
  const high = most > low ? most : low + 1;
  const y = (value: number): number => CHART_TOP + ((high - value) / (high - low)) * CHART_HEIGHT;
  const limit = lines.find(({ name }) => name === "usual at most")?.value ?? Infinity;
  const step = 100 / figures.length;
  const peak = figures.findIndex(({ value }) => value === Math.max(...values));
  const foot = low <= 0 ? y(0) : BOTTOM;
  const marks = figures.flatMap(({ value, periodLabel, unit }, i): MonthMark[] => {
    if (value === null) return [];
    const named =
      kind === "line" ? i === 0 || i === figures.length - 1 : i === peak || value > limit;
    return [
      {
        label: periodLabel,
        value,
        x: (i + 0.5) * step,
        width: step * 0.72,
        y: y(value),
        foot,
        text: named ? amount(value, unit) : "",
        high: value > limit,
      },
    ];
  });
  return {
    kind,
    marks,
    lines: apart(lines.map(({ name, value }) => ({ name, text: places(value, 1), y: y(value) }))),
    zero: low <= 0 ? y(0) : null,
    ends: [figures[0]?.periodLabel ?? "", figures[figures.length - 1]?.periodLabel ?? ""],
    scale: low > 0 ? `The scale begins at ${places(low, 0)}.` : "",
  };
}

/** A line that moves little begins near its least, at a round number; one that moves much at nought. */
function lineFoot(least: number, most: number): number {
  if (least < most * 0.7) return Math.min(0, least);
  const round = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most - least))));
  return Math.max(0, Math.floor((least - (most - least) / 2) / round) * round);
}

function apart(lines: readonly Omit<MonthLine, "textY">[]): MonthLine[] {
  const upward = [...lines].sort((a, b) => b.y - a.y);
  let above = Infinity;
  return upward.map((line) => {
    const textY = Math.min(line.y, above - APART);
    above = textY;
    return { ...line, textY };
  });
}
