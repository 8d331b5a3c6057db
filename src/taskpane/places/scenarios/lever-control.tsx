import type { ReactElement } from "react";
import type { LeverOffer } from "../../engine/scenarios/outlook";
import { LeverField } from "./lever-field";
import { LeverSlider } from "./lever-slider";

/** The label of a lever, its value to be typed, and its slider; a tick for what is yes or no. */
export function LeverControl({
  id,
  offer,
  value,
  onValue,
}: {
  id: string;
  offer: LeverOffer;
  value: number;
  onValue: (value: number) => void;
}): ReactElement {
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
        <LeverField id={id} offer={offer} value={value} onValue={onValue} />
      </div>
      <LeverSlider id={id} offer={offer} value={value} onValue={onValue} />
    </>
  );
}
