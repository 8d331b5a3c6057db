import type { ReactElement } from "react";
import { LeverField } from "./lever-field";
import type { LeverInput } from "./lever-input";
import { LeverSlider } from "./lever-slider";

/** The label of a lever, its value to be typed, and its slider; a tick for what is yes or no. */
export function LeverControl(lever: LeverInput): ReactElement {
  const { id, offer, value, onValue } = lever;
  if (offer.spec.unit === "yes or no")
    return (
      <label className="lever-tick">
        <input
          id={id}
          type="checkbox"
          checked={value >= 0.5}
          aria-describedby={`${id}-stands`}
          onChange={({ target }) => {
            onValue(target.checked ? 1 : 0);
          }}
        />
        <span className="lever-name">{offer.label}</span>
      </label>
    );
  return (
    <>
      <div className="lever-head">
        <label className="lever-name" htmlFor={id} id={`${id}-name`}>
          {offer.label}
        </label>
        <LeverField {...lever} />
      </div>
      <LeverSlider {...lever} />
    </>
  );
}
