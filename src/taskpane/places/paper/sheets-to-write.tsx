import type { ReactElement } from "react";
import { SHEETS } from "../../../paper/sheet-names";
import type { Surroundings } from "../../session/use-session";

const WRITTEN: readonly (readonly [string, string])[] = [
  [SHEETS.panel, "the page for the panel, with its charts"],
  ["Workings …", "every figure as a live formula, by team, type, reason and month"],
  [SHEETS.register, "each figure with its definition, period and where it stands"],
  [SHEETS.assumptions, "what was assumed, its source and status; yours to edit"],
  [SHEETS.issues, "what is to be settled, and what was done meanwhile"],
  [SHEETS.mappings, "how sheets, headings and reasons were read; yours to correct"],
  ["People, Posts …", "the rows the figures are counted from"],
];

/** What is written, sheet by sheet, and what is left alone. */
export function SheetsToWrite({ surroundings }: { surroundings: Surroundings }): ReactElement {
  return (
    <section className="card" aria-labelledby="sheets-title">
      <h2 id="sheets-title">What is written</h2>
      <p className="say">
        {surroundings === "excel"
          ? "Sheets of Muster’s own are added to this workbook, or written over where they are there already. Your sheets are not changed, and what refers to these goes on referring to them."
          : "A new workbook with these sheets and a copy of yours. The file you opened is not changed."}
      </p>
      <details className="behind">
        <summary>Sheets</summary>
        <dl>
          {WRITTEN.map(([name, what]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
