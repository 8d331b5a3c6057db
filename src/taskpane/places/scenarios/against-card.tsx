import { useState, type ReactElement } from "react";
import { capital } from "../../../paper/capital";
import type { Compared } from "../../../scenarios/study/compared";
import type { Outlook } from "../../engine/scenarios/outlook";
import { peopleDigits, shownFigure, signedAmount } from "../../words/scenario-amount";
import { sentence } from "../../words/sentence";
import { DifferenceLines } from "./difference-lines";

/** This scenario beside the baseline and the kept ones chosen, and one figure line by line. */
export function AgainstCard({
  outlook,
  explained,
  onExplain,
}: {
  outlook: Outlook;
  /** The id of the figure that is explained lever by lever; of none that there is: the first. */
  explained: string;
  onExplain: (id: string) => void;
}): ReactElement | null {
  const [all, setAll] = useState(false);
  const { compared, columns, differences, scenario } = outlook;
  if (compared.length === 0) return null;
  const digits = peopleDigits(outlook);
  const moved = scenario.settings.length > 0;
  const differs = (figure: Compared): boolean =>
    figure.values.some((value) => !isSame(value, figure.values[0] ?? null, figure.unit, digits));
  const some = moved || columns.length > 2 ? compared.filter(differs) : compared.slice(0, FEW);
  const rows = all ? compared : some;
  // Without a lever moved, this is the baseline: one column says it.
  const shown = columns.flatMap((name, i) => (i === 1 && !moved ? [] : [{ name, i }]));
  const missing = compared.flatMap(({ reason }) => (reason === "" ? [] : [sentence(reason)]));
  return (
    <section className="card" aria-labelledby="against-title">
      <h2 id="against-title">Against as now</h2>
      <div className="scrolls" role="region" aria-label="Figures side by side" tabIndex={0}>
        <table className="figures steady compared">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {shown.map(({ name, i }) => (
                <th scope="col" key={i} className={i > 1 ? "kept-name" : ""}>
                  {i === 0 ? "As now" : i === 1 ? "This" : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((figure) => (
              <tr key={figure.words}>
                <th scope="row">{capital(figure.words)}</th>
                {shown.map(({ i }) => (
                  <ComparedCell key={i} figure={figure} column={i} digits={digits} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {compared.length > some.length && (
        <button
          type="button"
          className="link more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? "Show fewer" : moreWords(compared.length, some.length, moved)}
        </button>
      )}
      {[...new Set(missing)].map((words) => (
        <p className="note" key={words}>
          {words}
        </p>
      ))}
      {!moved && <p className="note">Move a lever to see what it changes.</p>}
      <DifferenceLines
        differences={differences}
        chosen={explained}
        digits={digits}
        onChoose={onExplain}
      />
    </section>
  );
}

/** What a figure comes to, and under it how much that is from the figure as now. */
function ComparedCell({
  figure: { figure, values, unit },
  column,
  digits,
}: {
  figure: Compared;
  column: number;
  digits: 0 | 1;
}): ReactElement {
  const [baseline = null] = values;
  const value = values[column] ?? null;
  if (value === null) return <td className="quiet">none</td>;
  return (
    <td>
      {shownFigure(value, unit, digits, figure.kind === "gap")}
      {column > 0 && baseline !== null && (
        <span className="why">{signedAmount(value - baseline, unit, digits)}</span>
      )}
    </td>
  );
}

/** Figures shown before a lever is moved. */
const FEW = 6;

const moreWords = (all: number, shown: number, moved: boolean): string =>
  moved && shown === 0
    ? `Nothing changes: show all ${all}`
    : moved
      ? `Show all ${all}: the other ${all - shown === 1 ? "1 stays as it is" : `${all - shown} stay as they are`}`
      : `Show all ${all}`;

/** True of values that read the same. */
const isSame = (
  value: number | null,
  other: number | null,
  unit: Compared["unit"],
  digits: 0 | 1
): boolean =>
  value === null || other === null
    ? value === other
    : !/[1-9]/.test(signedAmount(value - other, unit, digits));
