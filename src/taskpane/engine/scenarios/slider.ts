import type { LeverSpec } from "../../../scenarios/levers";
import type { PastRange } from "../../../scenarios/state/past-range";

/** Ends of a slider and the distance between two of its places, in the lever's unit. */
export interface Slider {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/**
 * From nothing to about twice what the lever stands at, so that the last three years take a part of it
 * that can be seen; never outside what the lever can be. `size`: about how much there is to move, where
 * the present value does not tell.
 */
export function sliderOf(
  { unit, bounds: [least, most] }: LeverSpec,
  present: number | null,
  past: PastRange | null,
  size: number
): Slider {
  const reach = 2 * Math.max(Math.abs(present ?? 0), Math.abs(past?.high ?? 0)) || size;
  const within = (low: number, high: number, step: number): Slider => ({
    low: Math.max(least, low),
    high: Math.min(most, high),
    step,
  });
  switch (unit) {
    case "share":
      return reach <= 0.5
        ? within(0, up(reach, reach <= 0.2 ? 0.01 : 0.05), 0.001)
        : within(0, 1, reach <= 1 ? 0.005 : 0.01);
    case "months":
      return within(0, Math.max(6, up(reach, 2)), 0.5);
    case "yes or no":
      return { low: 0, high: 1, step: 1 };
    case "month":
      return within((present ?? least) - 6, (present ?? most) + 12, 1);
    case "posts":
      return within(least < 0 ? -up(reach, 10) : 0, up(reach, 10), 1);
    case "people":
      return within(0, up(reach, 10), 1);
    case "GBP":
    case "GBP a year": {
      const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(reach, 1))) - 2);
      return within(0, up(reach, step * 10), step);
    }
  }
}

/** The next multiple, without the dust of fractions. */
const up = (value: number, of: number): number =>
  Number((Math.ceil(value / of - 1e-9) * of).toPrecision(12));
