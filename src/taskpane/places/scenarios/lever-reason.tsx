import type { ReactElement } from "react";
import type { LeverOffer } from "../../engine/scenarios/outlook";
import { leverWords, pastWords } from "../../words/scenario-lever";

/** Why a lever lies outside its last three years: asked for at once, kept with it, and printed. */
export function LeverReason({
  id,
  offer,
  value,
  reason,
  onReason,
}: {
  id: string;
  offer: LeverOffer;
  value: number;
  reason: string;
  onReason: (text: string) => void;
}): ReactElement {
  return (
    <div className="reason">
      <label htmlFor={`${id}-reason`}>
        Why {leverWords(value, offer.spec.unit)}? The last three years were {pastWords(offer)}.
      </label>
      <input
        id={`${id}-reason`}
        type="text"
        autoComplete="off"
        required
        aria-invalid={reason.trim() === ""}
        value={reason}
        onChange={({ target }) => {
          onReason(target.value);
        }}
      />
    </div>
  );
}
