import type { ReactElement } from "react";
import { amount } from "../../../measures/amount";
import { MonthChartView } from "../../charts/month-chart-view";
import type { MonthSeries } from "../../engine/detail";
import { monthWords } from "../../words/month-words";

/** A measure month by month: a picture that says what it shows, and the table it is of. */
export function MonthSection({ series }: { series: MonthSeries }): ReactElement {
  const { title, note } = monthWords(series);
  const id = `months-${series.id.replaceAll(".", "-")}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <MonthChartView series={series} />
      {note !== "" && <p className="note">{note}</p>}
      <details className="behind">
        <summary>
          Show as a table<span className="unseen">: {series.name}</span>
        </summary>
        <table className="figures">
          <caption className="unseen">{series.name}, month by month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">{series.name}</th>
            </tr>
          </thead>
          <tbody>
            {series.figures.map(({ periodLabel, value, unit }) => (
              <tr key={periodLabel}>
                <th scope="row">{periodLabel}</th>
                <td>{value === null ? "withheld" : amount(value, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
