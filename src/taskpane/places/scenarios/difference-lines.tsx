import { useId, type ReactElement } from "react";
import { capital } from "../../../paper/capital";
import type { FigureDifference } from "../../engine/scenarios/outlook";
import { differenceAccount, differs } from "../../words/scenario-difference";

/** One figure from as now to this scenario, lever by lever; which figure is chosen here. */
export function DifferenceLines({
  differences,
  chosen,
  digits,
  onChoose,
}: {
  differences: readonly FigureDifference[];
  /** The id of a figure; of none that there is: the first. */
  chosen: string;
  digits: 0 | 1;
  onChoose: (id: string) => void;
}): ReactElement | null {
  const id = useId();
  const shown = differences.find((one) => one.id === chosen) ?? differences[0];
  if (shown === undefined) return null;
  const { rows, apart } = differenceAccount(shown, digits);
  const choices = differences.filter((one) => one === shown || differs(one, digits));
  return (
    <>
      {choices.length > 1 && (
        <div className="choices explained">
          <label htmlFor={id}>Explain</label>
          <select
            id={id}
            value={shown.id}
            onChange={({ target }) => {
              onChoose(target.value);
            }}
          >
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {capital(one.words)}
              </option>
            ))}
          </select>
        </div>
      )}
      <table className="figures lines">
        <caption>{capital(shown.words)}, lever by lever</caption>
        <tbody>
          {rows.map(({ words, amount, kind }, i) => (
            <tr key={`${i} ${words}`} className={kind === "change" ? "" : "end"}>
              <th scope="row">{words}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {apart && <p className="note">Lines may not sum because of rounding.</p>}
    </>
  );
}
