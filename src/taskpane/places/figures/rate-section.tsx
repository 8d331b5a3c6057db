import { useId, useState, type ReactElement } from "react";
import { amount } from "../../../measures/amount";
import type { RateAt } from "../../../measures/bridge";
import { samePeriod } from "../../../units/period";
import type { Detail, RateChoice } from "../../engine/detail";
import { rateParts } from "../../words/rate-parts";
import { withheldRates } from "../../words/withheld-rates";
import { BridgeTable } from "./bridge-table";

const is = (choice: RateChoice, at: RateAt | null): boolean =>
  at !== null && choice.basis === at.basis && samePeriod(choice.at.period, at.period);

/** Every basis the rate is quoted on; the one chosen, and why another differs from it, line by line. */
export function RateSection({
  detail: { rates, shown },
  onRate,
}: {
  detail: Detail;
  onRate: (at: RateAt) => void;
}): ReactElement {
  const [compared, setCompared] = useState<RateAt | null>(null);
  const name = useId();
  const given = rates.filter(({ figure }) => figure.value !== null);
  const from = given.find((choice) => is(choice, shown)) ?? null;
  const others = given.filter((choice) => choice !== from);
  const to = others.find((choice) => is(choice, compared)) ?? others[0] ?? null;
  return (
    <section className="card" aria-labelledby="rate-title">
      <h3 id="rate-title">Which rate?</h3>
      {given.length > 0 && (
        <fieldset className="rates">
          <legend className="unseen">Which rate is shown</legend>
          {given.map((choice, i) => (
            <label key={`${choice.basis} ${choice.periodLabel}`} className="rate">
              <input
                type="radio"
                name={name}
                value={i}
                checked={choice === from}
                onChange={() => {
                  onRate(choice.at);
                }}
              />
              <span className="rate-name">
                {choice.short}
                <span className="why">{choice.periodLabel}</span>
                {choice === from && <span className="why">{rateParts(choice)}</span>}
              </span>
              <span className="rate-value">{valueOf(choice)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {withheldRates(rates).map(({ names, reason }) => (
        <p key={reason} className="note">
          Withheld: {names}. {reason}
        </p>
      ))}
      {from !== null && to !== null && (
        <BridgeTable from={from} to={to} others={others} onCompare={setCompared} />
      )}
    </section>
  );
}

const valueOf = ({ figure: { value, unit } }: RateChoice): string =>
  value === null ? "withheld" : amount(value, unit);
