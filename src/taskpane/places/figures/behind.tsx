import type { ReactElement } from "react";
import type { Card, Fact } from "../../cards/card";

/** What stands behind a card's finding: its table, its definition, its formula and its rows. */
export function Behind({ card }: { card: Card }): ReactElement {
  const { title, facts, lead } = card;
  return (
    <details className="behind">
      <summary>
        Behind this figure<span className="unseen">: {title}</span>
      </summary>
      {facts.length > 0 && (
        <table>
          <tbody>
            {facts.map((fact) => (
              <FactRow key={fact.label} fact={fact} />
            ))}
          </tbody>
        </table>
      )}
      <dl>
        <dt>{lead.name}</dt>
        <dd>{capital(lead.definition)}.</dd>
        <dt>In Excel</dt>
        <dd>
          <code>={lead.formula}</code>
        </dd>
        {lead.sources.length > 0 && (
          <>
            <dt>Rows it rests on</dt>
            <dd>{lead.sources.join(", ")}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

function FactRow({ fact: { label, text, why } }: { fact: Fact }): ReactElement {
  return (
    <tr>
      <th scope="row">
        {label}
        {why !== "" && <span className="why">{why}</span>}
      </th>
      <td>{text}</td>
    </tr>
  );
}

const capital = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/\.$/, "");
