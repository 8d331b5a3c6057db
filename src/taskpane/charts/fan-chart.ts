import type { Band, CoursePath, SeatMonth } from "../engine/scenarios/outlook";

/** A line of the picture: points across in percent of the width, down in pixels. */
export interface FanLine {
  readonly name: string;
  readonly value: number;
  /** "0,64.2 5.6,60.1 …" */
  readonly points: string;
  readonly endY: number;
  /** Its words at the right, kept apart from those of the others. */
  readonly textY: number;
}

/** Places of the intakes of one month, and those filled. */
export interface SeatBar {
  readonly step: number;
  readonly x: number;
  readonly places: number;
  readonly filled: number;
  /** Tops of the bars, in pixels from the foot of the strip. */
  readonly placesHeight: number;
  readonly filledHeight: number;
  /** Printed over the bar; "" where a neighbour's words are there. */
  readonly text: string;
}

export interface FanChart {
  readonly scenario: FanLine;
  /** Null where no lever is moved: then there is one line. */
  readonly baseline: FanLine | null;
  readonly target: FanLine | null;
  /** The band as the corners of one shape; "" before the first draws. */
  readonly band: string;
  /** The middle of the draws; "" before them. */
  readonly middle: string;
  /** The day the finding is about. */
  readonly mark: { readonly x: number; readonly y: number; readonly baselineY: number };
  readonly seats: readonly SeatBar[];
  /** Where the scale begins; null where that is nought. */
  readonly foot: number | null;
  /** Of a bar, in pixels: narrower where many months stand close. */
  readonly seatWidth: number;
  /** The level of nought where it lies inside the picture. */
  readonly zero: number | null;
}

export const FAN_TOP = 20;
export const FAN_HEIGHT = 136;
export const SEAT_HEIGHT = 26;
const BOTTOM = FAN_TOP + FAN_HEIGHT;
/** Words of two lines closer than this would touch. */
const APART = 28;
/** About how wide the picture is, in pixels. */
const PLOT = 230;
/** Words over a bar take so much of the width, in percent. */
const WORDS_WIDE = 17;

/** Where everything of a fan chart stands: a course, its band once drawn, and the places of its intakes. */
export function fanChart(
  path: CoursePath,
  moved: boolean,
  fan: Band["courses"][number] | null,
  seats: readonly SeatMonth[],
  step: number
): FanChart {
  const target = path.target?.value ?? null;
  // Pounds are held against nought, which is no target.
  const targetName = path.id === "surplus" ? "on budget" : "target";
  const all = [
    path.opening,
    ...path.scenario,
    ...path.baseline,
    ...(target === null ? [] : [target]),
    ...(fan === null ? [] : [...fan.low, ...fan.high]),
  ].filter(Number.isFinite);
  const [low, high] = scale(Math.min(...all), Math.max(...all));
  const steps = path.scenario.length;
  const x = (at: number): number => ((at + 1) / steps) * 100;
  const y = (value: number): number => FAN_TOP + ((high - value) / (high - low)) * FAN_HEIGHT;
  const pointsOf = (values: ArrayLike<number>): string => {
    const from = Number.isFinite(path.opening) ? [`0,${round(y(path.opening))}`] : [];
    return [...from, ...Array.from(values, (of, i) => `${round(x(i))},${round(y(of))}`)].join(" ");
  };
  const lineOf = (name: string, values: ArrayLike<number>): FanLine => {
    const value = values[steps - 1] ?? 0;
    return { name, value, points: pointsOf(values), endY: y(value), textY: y(value) };
  };
  const scenario = lineOf(moved ? "this" : "as now", path.scenario);
  const baseline = moved ? lineOf("as now", path.baseline) : null;
  const line = target === null ? null : level(targetName, target, y(target));
  const [a, b, c] = apart([scenario, baseline, line]);
  return {
    scenario: a ?? scenario,
    baseline: b ?? null,
    target: c ?? null,
    band: fan === null ? "" : `${pointsOf(fan.high)} ${backwards(pointsOf(fan.low))}`,
    middle: fan === null ? "" : pointsOf(fan.middle),
    mark: {
      x: x(step),
      y: y(path.scenario[step] ?? 0),
      baselineY: y(path.baseline[step] ?? 0),
    },
    seats: seatBars(seats, x),
    foot: low === 0 || (low < 0 && high > 0) ? null : low,
    seatWidth: Math.min(9, Math.max(3, (PLOT * 0.6) / steps)),
    zero: low <= 0 && high > 0 ? y(0) : null,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const backwards = (points: string): string => points.split(" ").reverse().join(" ");

const level = (name: string, value: number, y: number): FanLine => ({
  name,
  value,
  points: `0,${round(y)} 100,${round(y)}`,
  endY: y,
  textY: y,
});

/** Ends of the scale at round numbers, so that it stands still while a lever moves a little. */
function scale(least: number, most: number): [low: number, high: number] {
  const span = most > least ? most - least : Math.max(1, Math.abs(most) * 0.1);
  const rough = span / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((of) => of * power >= rough) ?? 10) * power;
  const low = Math.floor((least - span * 0.05) / step) * step;
  const high = Math.ceil((most + span * 0.05) / step) * step;
  return [least >= 0 ? Math.max(0, low) : low, most <= 0 ? Math.min(0, high) : high];
}

/** Words at the line ends, moved apart as little as keeps them legible inside the picture. */
function apart(lines: readonly (FanLine | null)[]): (FanLine | null)[] {
  const order = lines
    .flatMap((line, i) => (line === null ? [] : [{ i, at: line.endY }]))
    .sort((a, b) => a.at - b.at);
  const [top, bottom] = [FAN_TOP + 6, BOTTOM - 10];
  for (const [n, one] of order.entries())
    one.at = Math.max(one.at, n === 0 ? top : (order[n - 1]?.at ?? 0) + APART);
  for (let n = order.length - 1; n >= 0; n--) {
    const one = order[n];
    if (one !== undefined)
      one.at = Math.min(one.at, n === order.length - 1 ? bottom : (order[n + 1]?.at ?? 0) - APART);
  }
  return lines.map((line, i) =>
    line === null ? null : { ...line, textY: order.find((one) => one.i === i)?.at ?? line.endY }
  );
}

/** Bars of months with intakes; words go to the emptiest first, where there is room. */
function seatBars(seats: readonly SeatMonth[], x: (step: number) => number): SeatBar[] {
  const months = new Map<number, { places: number; filled: number }>();
  for (const { step, places, filled } of seats) {
    const before = months.get(step) ?? { places: 0, filled: 0 };
    months.set(step, { places: before.places + places, filled: before.filled + filled });
  }
  const most = Math.max(
    1,
    ...[...months.values()].map(({ places, filled }) => Math.max(places, filled))
  );
  const worded: number[] = [];
  const byEmpty = [...months].sort(([, a], [, b]) => b.places - b.filled - (a.places - a.filled));
  for (const [step] of byEmpty)
    if (worded.every((other) => Math.abs(x(other) - x(step)) >= WORDS_WIDE)) worded.push(step);
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([step, { places, filled }]) => ({
      step,
      x: x(step),
      places,
      filled,
      placesHeight: (places / most) * SEAT_HEIGHT,
      filledHeight: (filled / most) * SEAT_HEIGHT,
      text: worded.includes(step) ? `${Math.round(filled)}/${Math.round(places)}` : "",
    }));
}
