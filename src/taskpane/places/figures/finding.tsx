import type { ReactElement } from "react";
import type { Card } from "../../cards/card";
import { ChartOf } from "../../charts/chart-of";
import type { Actions } from "../../session/actions";
import { restsWords } from "../../words/rests-words";

/** What a card says: the figure, its sentence, its picture, its range, and what it rests on. */
export function Finding({
  card: { finding, withheld, say, likely, chart, rests },
  was,
  actions,
}: {
  card: Card;
  was: string;
  actions: Actions;
}): ReactElement {
  const toData = (): void => {
    actions.go("data");
  };
  return (
    <>
      {finding === null ? (
        <>
          <p className="held">Withheld</p>
          <p className="say">{withheld}</p>
        </>
      ) : (
        <p className={`finding ${finding.tone}`}>
          {finding.amount}
          {finding.word !== "" && <span className="word"> {finding.word}</span>}
        </p>
      )}
      {was !== "" && <p className="was">{was}</p>}
      {say !== "" && <p className="say">{say}</p>}
      {chart !== null && <ChartOf chart={chart} />}
      {likely !== "" && <p className="note">{likely}</p>}
      {rests.length > 0 ? (
        <p className="doubt">
          <button type="button" className="link" onClick={toData}>
            {restsWords(rests.length)}
          </button>
        </p>
      ) : (
        finding === null && (
          <p className="doubt plain">
            <button type="button" className="link" onClick={toData}>
              See what is missing in Data
            </button>
          </p>
        )
      )}
    </>
  );
}
