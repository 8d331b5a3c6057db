import type { ReactElement } from "react";
import { figureKey } from "../../../measures/figure";
import type { Day } from "../../../units/day";
import type { Fact } from "../../cards/card";
import type { Passport } from "../../engine/passport";
import { PassportView } from "./passport-view";
import type { ShowCells } from "./range-link";

/** The figures beside the finding; each opens to where it comes from. */
export function FigureList({
  facts,
  passports,
  asAt,
  onShow,
}: {
  facts: readonly Fact[];
  passports: ReadonlyMap<string, Passport>;
  asAt: Day;
  onShow: ShowCells;
}): ReactElement {
  return (
    <section className="card" aria-labelledby="facts-title">
      <h3 id="facts-title">The figures beside it</h3>
      {facts.map(({ label, text, why, figure }) => (
        <details key={label} className="fact">
          <summary>
            <span>{label}</span>
            <span className="fact-value">{text}</span>
          </summary>
          {why !== "" && <p className="note">{why}</p>}
          <PassportView
            figure={figure}
            passport={passports.get(figureKey(figure))}
            asAt={asAt}
            onShow={onShow}
          />
        </details>
      ))}
    </section>
  );
}
