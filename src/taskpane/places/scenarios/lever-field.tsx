import { useState, type ReactElement } from "react";
import { fieldText, typedValue, UNIT_WORDS } from "../../words/scenario-lever";
import type { LeverInput } from "./lever-input";

/** The value as it can be typed; taken when the field is left or Enter is pressed. */
export function LeverField({
  id,
  offer: { spec, label },
  value,
  onValue,
}: LeverInput): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState("");
  const unit = UNIT_WORDS[spec.unit];
  const take = (): void => {
    if (typed === null) return;
    const given = typedValue(typed, spec);
    if (!given.ok) {
      setFault(given.error);
      return;
    }
    setTyped(null);
    setFault("");
    if (fieldText(given.value, spec.unit) !== fieldText(value, spec.unit)) onValue(given.value);
  };
  return (
    <>
      <span className="lever-field">
        {unit.startsWith("£") && <span aria-hidden="true">£</span>}
        <input
          id={`${id}-field`}
          type="text"
          inputMode={spec.unit === "month" ? "text" : "decimal"}
          autoComplete="off"
          className={spec.unit === "month" || unit.startsWith("£") ? "wide" : ""}
          aria-label={`${label}${unit === "" ? "" : `, ${unit === "%" ? "percent" : unit}`}`}
          aria-invalid={fault !== ""}
          {...(fault === "" ? {} : { "aria-describedby": `${id}-fault` })}
          value={typed ?? fieldText(value, spec.unit)}
          onChange={({ target }) => {
            setTyped(target.value);
            setFault("");
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
            if (event.key === "Escape" && typed !== null) {
              event.stopPropagation();
              setTyped(null);
              setFault("");
            }
          }}
        />
        {unit !== "" && !unit.startsWith("£") && <span aria-hidden="true">{unit}</span>}
      </span>
      {fault !== "" && (
        <p className="note bad" role="alert" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}
