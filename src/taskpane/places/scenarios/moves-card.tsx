import type { ReactElement } from "react";
import { capital } from "../../../paper/capital";
import type { Deeper } from "../../engine/scenarios/outlook";
import { shownFigure, signedAmount } from "../../words/scenario-amount";
import { stillWords, swingBars, withoutWords } from "../../words/scenario-swing";
import { Again } from "./again";

/** Each lever over its own last three years: which of them moves the figure most. */
export function MovesCard({
  deeper,
  again,
  digits,
}: {
  deeper: Deeper | null;
  /** True while a newer answer is on its way. */
  again: boolean;
  digits: 0 | 1;
}): ReactElement | null {
  const tornado = deeper?.tornado ?? null;
  if (deeper !== null && tornado === null) return null;
  return (
    <section className={again ? "card stale" : "card"} aria-labelledby="moves-title">
      <h2 id="moves-title">
        What moves it most
        <Again again={again} />
      </h2>
      {tornado === null ? (
        <p className="say quiet">Being worked out…</p>
      ) : (
        <Bars tornado={tornado} digits={digits} />
      )}
    </section>
  );
}

function Bars({
  tornado,
  digits,
}: {
  tornado: NonNullable<Deeper["tornado"]>;
  digits: 0 | 1;
}): ReactElement {
  const { words, unit, present, gap, withoutRange } = tornado;
  const shown = (value: number): string => signedAmount(value, unit, digits);
  const bars = swingBars(tornado);
  const moving = bars.filter(({ low, high }) => /[1-9]/.test(shown(low) + shown(high)));
  const still = bars.filter((bar) => !moving.includes(bar));
  return (
    <>
      <p className="say">
        {capital(words)}: {shownFigure(present, unit, digits, gap)}, the upright line. Each lever,
        from one end of its own last three years to the other, would change that by:
      </p>
      <ul className="swings">
        {moving.map(({ name, range, left, width, zero, low, high }) => (
          <li key={name}>
            <span className="swing-name">{name}</span>
            <span className="swing-words">
              {shown(low) === shown(high) ? shown(low) : `${shown(low)} to ${shown(high)}`}
            </span>
            <span className="why">at {range}</span>
            <span className="swing" aria-hidden="true">
              <i className="swing-bar" style={{ left, width }} />
              <i className="swing-zero" style={{ left: zero }} />
            </span>
          </li>
        ))}
      </ul>
      {still.length > 0 && (
        <details className="behind">
          <summary>{stillWords(still.length)}</summary>
          <ul className="says small">
            {still.map(({ name, range }) => (
              <li key={name}>
                {name}: {range}
              </li>
            ))}
          </ul>
        </details>
      )}
      {withoutRange.length > 0 && (
        <details className="behind">
          <summary>{withoutWords(withoutRange.length)}</summary>
          <ul className="says small">
            {withoutRange.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
