import type { ReactElement } from "react";
import type { Figure } from "../../../measures/figure";
import { tieRows } from "../../words/tie-rows";

/** Whether posts and people tie together. */
export function TieCard({ figures }: { figures: readonly Figure[] }): ReactElement | null {
  const rows = tieRows(figures);
  if (rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="tie-title">
      <h2 id="tie-title">Does it tie?</h2>
      <table className="lined">
        <tbody>
          {rows.map(({ name, text, total }) => (
            <tr key={name} className={total ? "total" : ""}>
              <th scope="row">{name}</th>
              <td className="number">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
