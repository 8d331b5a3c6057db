import type { CSSProperties, ReactElement } from "react";
import type { LeverOffer } from "../../engine/scenarios/outlook";
import { pastWords, placeWords } from "../../words/scenario-lever";
import type { LeverInput } from "./lever-input";

/** A slider with the last three years as a grey bar under it, and a mark at what stands now. */
export function LeverSlider({ id, offer, value, onValue }: LeverInput): ReactElement {
  const { low, high, step, past, present } = offer;
  /** A share of the way from end to end. */
  const at = (of: number): number =>
    high === low ? 0 : Math.min(1, Math.max(0, (of - low) / (high - low)));
  const style = { "--at": at(value) } as CSSProperties;
  const bar =
    past?.low == null || past.high === null
      ? null
      : ({ "--from": at(past.low), "--to": at(past.high) } as CSSProperties);
  return (
    <div className="slider" style={style}>
      <input
        type="range"
        id={id}
        min={low}
        max={high}
        step="any"
        value={Math.min(high, Math.max(low, value))}
        aria-valuetext={placeWords(value, offer)}
        aria-describedby={`${id}-stands`}
        onChange={({ target }) => {
          onValue(onStep(Number(target.value), low, step));
        }}
        onKeyDown={(event) => {
          const to = keyed(event.key, value, offer);
          if (to === null) return;
          event.preventDefault();
          onValue(to);
        }}
      />
      {bar !== null && (
        <span className="past-bar" style={bar}>
          <span className="unseen">Last three years: {pastWords(offer)}</span>
        </span>
      )}
      {present !== null && (
        <span className="present-mark" style={{ "--from": at(present) } as CSSProperties} />
      )}
    </div>
  );
}

/** The nearest place of the slider, without the dust of fractions. */
const onStep = (value: number, low: number, step: number): number =>
  Number((low + Math.round((value - low) / step) * step).toPrecision(12));

/** How many steps a page key goes. */
const PAGE = 10;

/** Where a key takes the lever: a step from where it stands, also where that is between two places. */
function keyed(key: string, value: number, { low, high, step }: LeverOffer): number | null {
  const by = (steps: number): number => {
    const next = Number((value + steps * step).toPrecision(12));
    return Math.min(high, Math.max(low, onStep(next, low, step)));
  };
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return by(1);
    case "ArrowLeft":
    case "ArrowDown":
      return by(-1);
    case "PageUp":
      return by(PAGE);
    case "PageDown":
      return by(-PAGE);
    case "Home":
      return low;
    case "End":
      return high;
    default:
      return null;
  }
}
