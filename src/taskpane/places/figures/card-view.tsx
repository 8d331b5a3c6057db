import type { ReactElement } from "react";
import type { Card } from "../../cards/card";
import { ChartOf } from "../../charts/chart-of";
import { Behind } from "./behind";

/** One finding: subject, figure, sentence, interval, picture; or why it is withheld. */
export function CardView({ card }: { card: Card }): ReactElement {
  const { id, title, finding, withheld, say, likely, chart } = card;
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
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
      {say !== "" && <p className="say">{say}</p>}
      {chart !== null && <ChartOf chart={chart} />}
      {likely !== "" && <p className="note">{likely}</p>}
      <Behind card={card} />
    </section>
  );
}
