import { chanceBits, streamKey, uniformAt, type StreamKey } from "../../statistics/counter-random";
import { steadyNormalQuantile } from "../../statistics/steady-normal-quantile";
import type { TypePlan } from "../plan/plan";
import { STREAM } from "./streams";

const TWO_31 = 2147483648;

/** When posts of a type that fall vacant are filled, draw after draw. */
export class FillTimes {
  /** By the step in which a post falls vacant: whole months to fill, and how often, of 2^31, one more. */
  readonly #whole: Int32Array;
  readonly #more: Int32Array;
  #key: StreamKey = { first: 0, second: 0 };

  constructor(
    readonly type: TypePlan,
    readonly index: number
  ) {
    this.#whole = new Int32Array(type.fillMonths.length);
    this.#more = new Int32Array(type.fillMonths.length);
  }

  /** One draw's months to fill: where they are estimated rather than set, with the draw's error. */
  draw(seed: number, draw: number, sure: boolean): void {
    this.#key = streamKey(seed, draw, STREAM.fillPart + this.index);
    const { fillMonths, state } = this.type;
    const { months, standardError } = state.timeToFill;
    const error = sure
      ? 0
      : standardError *
        steadyNormalQuantile(uniformAt(streamKey(seed, draw, STREAM.fillTime + this.index), 0));
    const drawn = Math.max(0, months + error);
    for (let step = 0; step < fillMonths.length; step++) {
      const set = fillMonths[step] as number;
      const take = set === months ? drawn : set;
      const whole = Math.floor(take);
      this.#whole[step] = whole;
      this.#more[step] = (take - whole) * TWO_31;
    }
  }

  /** The step in which the next holder of a post comes that falls vacant in another; −1: in none. */
  startAfter(step: number, chain: number): number {
    const { startsIn } = this.type;
    const late = ((chanceBits(this.#key, chain) >>> 1) - (this.#more[step] as number)) >>> 31;
    const due = step + (this.#whole[step] as number) + late;
    return due < startsIn.length ? (startsIn[due] as number) : -1;
  }
}
