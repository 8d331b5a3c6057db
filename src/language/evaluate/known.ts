import type { Term } from "../term";
import type { Frame } from "./frame";
import { once } from "./once";

/** Frames of equal days made one object, so that they can be told apart at a glance. */
export class Frames {
  readonly #known = new Map<string, Frame>();

  same(frame: Frame): Frame {
    const { asAt, year, period, month, part } = frame;
    const spans = [year, period, month, part].map(
      (span) => `${span?.from ?? ""}-${span?.to ?? ""}`
    );
    const key = `${asAt}|${spans.join("|")}`;
    return once(this.#known, key, () => frame);
  }
}

/** What has been worked out: once for each meaning in each frame it depends on. */
export class Known<T> {
  readonly #everywhere = new Map<string, T>();
  readonly #byFrame = new Map<Frame, Map<string, T>>();

  get(term: Term, frame: Frame, make: () => T): T {
    return once(this.#in(term, frame), term.key, make);
  }

  #in(term: Term, frame: Frame): Map<string, T> {
    if (term.bounds.size === 0) return this.#everywhere;
    return once(this.#byFrame, frame, () => new Map<string, T>());
  }
}
