import type { Term } from "../term";
import type { Frame } from "./frame";

/** Frames of equal days made one object, so that they can be told apart at a glance. */
export class Frames {
  readonly #known = new Map<string, Frame>();

  same(frame: Frame): Frame {
    const { asAt, year, period, month, part } = frame;
    const spans = [year, period, month, part].map((span) => `${span?.from ?? ""}-${span?.to ?? ""}`);
    const key = `${asAt}|${spans.join("|")}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, frame);
    return frame;
  }
}

/** What has been worked out: once for each meaning in each frame it depends on. */
export class Known<T> {
  readonly #everywhere = new Map<string, T>();
  readonly #byFrame = new Map<Frame, Map<string, T>>();

  get(term: Term, frame: Frame, make: () => T): T {
    const known = this.#in(term, frame);
    const found = known.get(term.key);
    if (found !== undefined) return found;
    const made = make();
    known.set(term.key, made);
    return made;
  }

  #in(term: Term, frame: Frame): Map<string, T> {
    if (term.bounds.size === 0) return this.#everywhere;
    const known = this.#byFrame.get(frame);
    if (known !== undefined) return known;
    const made = new Map<string, T>();
    this.#byFrame.set(frame, made);
    return made;
  }
}
