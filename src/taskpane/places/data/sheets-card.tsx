import { useMemo, type ReactElement } from "react";
import type { Answer } from "../../../sheets/answers";
import type { Actions } from "../../session/actions";
import type { Report } from "../../engine/report";
import { sheetRows, type SheetRow } from "../../words/read-rows";
import { AnswerSelect } from "./answer-select";
import { choicesFor } from "./choices-for";

/** The sheets that were found, what each was read as, and what its headings mean. */
export function SheetsCard({
  report,
  onAnswer,
  onShow,
}: {
  report: Report;
  onAnswer: (answer: Answer) => void;
  onShow: Actions["show"];
}): ReactElement {
  const rows = useMemo(
    () => sheetRows(report.sheets, report.readAs),
    [report.sheets, report.readAs]
  );
  return (
    <section className="card" aria-labelledby="sheets-found">
      <h2 id="sheets-found">Sheets</h2>
      <table className="lined">
        <thead>
          <tr>
            <th scope="col">Sheet</th>
            <th scope="col">Read as</th>
            <th scope="col" className="number">
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sheet, reads, rows: count }) => (
            <tr key={sheet}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onShow(sheet, "");
                  }}
                >
                  {sheet}
                </button>
              </th>
              <td className={reads === "left alone" ? "quiet" : ""}>{reads}</td>
              <td className="number">{reads === "left alone" ? "" : count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.map((row) => (
        <SheetDetail key={row.sheet} row={row} report={report} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

function SheetDetail({
  row: { sheet, why, readings, columns },
  report: { readAs, choices },
  onAnswer,
}: {
  row: SheetRow;
  report: Report;
  onAnswer: (answer: Answer) => void;
}): ReactElement {
  return (
    <details className="behind">
      <summary>How {sheet} was read</summary>
      <p className="note">{why}</p>
      {[...readings.slice(0, 1), ...columns].map((reading) => (
        <AnswerSelect
          key={`${reading.about} ${reading.given}`}
          reading={reading}
          label={reading.about === "sheet" ? "The sheet is" : `“${reading.given}” is`}
          choices={choicesFor(reading, readAs, choices)}
          onAnswer={onAnswer}
        />
      ))}
    </details>
  );
}
