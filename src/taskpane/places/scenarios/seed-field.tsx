import { useState, type ReactElement } from "react";
import { typedSeed } from "../../words/scenario-seed";

/** The seed of the draws: the same seed gives the same band to the digit. */
export function SeedField({
  seed,
  onSeed,
}: {
  seed: number;
  onSeed: (seed: number) => void;
}): ReactElement {
  const [typed, setTyped] = useState(String(seed));
  const [fault, setFault] = useState("");
  const take = (): void => {
    const given = typedSeed(typed);
    setFault(given.ok ? "" : given.error);
    if (!given.ok) return;
    setTyped(String(given.value));
    if (given.value !== seed) onSeed(given.value);
  };
  return (
    <div className="seed">
      <label htmlFor="seed">Seed of the draws</label>
      <input
        id="seed"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={fault !== ""}
        aria-describedby="seed-note"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setFault("");
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key === "Escape" && typed !== String(seed)) {
            event.stopPropagation();
            setTyped(String(seed));
            setFault("");
          }
        }}
      />
      <p className={fault === "" ? "note" : "note bad"} id="seed-note" role="status">
        {fault === "" ? "The same seed gives the same band." : fault}
      </p>
    </div>
  );
}
