import { useMemo, useState, type ReactElement } from "react";
import type { GroupTable } from "../../engine/detail";
import type { Report } from "../../engine/report";
import { shownTable } from "../../words/group-table-words";

/** Rows shown before the rest is asked for, which must be worth asking for. */
const FIRST = 8;
const WORTH = 3;

/** Figures side by side by team, reason, post or cohort. */
export function GroupSection({
  table,
  report: { figures },
}: {
  table: GroupTable;
  report: Pick<Report, "figures">;
}): ReactElement {
  const [all, setAll] = useState(false);
  const { side, heads, rows, total, notes, few } = useMemo(() => {
    const period = table.rows[0]?.figures[0]?.periodName;
    return shownTable(
      table,
      (id) =>
        figures.find(
          (figure) => figure.id === id && figure.group === null && figure.periodName === period
        ) ?? null
    );
  }, [table, figures]);
  const id = `by-${table.by}-${table.columns[0]?.id.replaceAll(".", "-") ?? ""}`;
  const long = rows.length >= FIRST + WORTH;
  const shown = all || !long ? rows : rows.slice(0, FIRST);
  const anyFew = shown.some(({ cells }) => cells.includes("few"));
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{table.title}</h3>
      <p className="note">{table.periodLabel}</p>
      <table className="figures" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{side}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ label, about, cells }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                {about !== "" && <span className="why">{about}</span>}
              </th>
              {cells.map((cell, i) => (
                <td key={heads[i]} className={/\d/.test(cell) ? "" : "word"}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
          {total !== null && (
            <tr className="end">
              <th scope="row">Total</th>
              {total.map((cell, i) => (
                <td key={heads[i]}>{cell}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
      {long && (
        <button
          type="button"
          className="link more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? `Show the first ${FIRST}` : `Show all ${rows.length}`}
        </button>
      )}
      {[...notes, ...(anyFew ? [few] : [])].map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </section>
  );
}
