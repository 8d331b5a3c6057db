import { useId, type ReactElement } from "react";
import type { RateAt } from "../../../measures/bridge";
import type { RateChoice } from "../../engine/detail";
import { bridgeRows } from "../../words/bridge-rows";
import { sentence } from "../../words/sentence";

const nameOf = ({ short, periodLabel }: RateChoice): string => `${short}, ${periodLabel}`;

/** Why two rates differ: from one to the other, a line for each thing that differs. */
export function BridgeTable({
  from,
  to,
  others,
  onCompare,
}: {
  from: RateChoice;
  to: RateChoice;
  others: readonly RateChoice[];
  onCompare: (at: RateAt) => void;
}): ReactElement {
  const id = useId();
  const bridge = bridgeRows(from, to);
  return (
    <div className="bridge">
      <label htmlFor={id}>Why is it not the same as</label>
      <select
        id={id}
        value={others.indexOf(to)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = others[Number(value)];
          if (chosen !== undefined) onCompare(chosen.at);
        }}
      >
        {others.map((choice, i) => (
          <option key={nameOf(choice)} value={i}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
      {bridge === null ? (
        <p className="note">There is no bridge to it. {sentence(to.without)}</p>
      ) : (
        <>
          <table className="figures">
            <caption className="unseen">
              From {nameOf(from)} to {nameOf(to)}
            </caption>
            <thead className="unseen">
              <tr>
                <th scope="col">What differs</th>
                <th scope="col">Percentage points</th>
              </tr>
            </thead>
            <tbody>
              <tr className="end">
                <th scope="row">From {nameOf(from)}</th>
                <td>{bridge.from}</td>
              </tr>
              {bridge.rows.map(({ words, change }) => (
                <tr key={words}>
                  <th scope="row">{words}</th>
                  <td>{change}</td>
                </tr>
              ))}
              <tr className="end">
                <th scope="row">To {nameOf(to)}</th>
                <td>{bridge.to}</td>
              </tr>
            </tbody>
          </table>
          {bridge.rows.length === 0 && (
            <p className="note">Nothing between the two shows at one decimal place.</p>
          )}
          {bridge.note !== "" && <p className="note">{bridge.note}</p>}
        </>
      )}
    </div>
  );
}
