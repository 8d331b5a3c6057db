import type { ReactElement } from "react";
import type { Answer } from "../../../sheets/answers";
import type { Report } from "../../engine/report";
import { questionWords } from "../../words/read-rows";
import { AnswerSelect } from "./answer-select";
import { choicesFor } from "./choices-for";

/** What Muster must be told, because it will not guess. */
export function Questions({
  report: { readAs, choices },
  onAnswer,
}: {
  report: Report;
  onAnswer: (answer: Answer) => void;
}): ReactElement | null {
  const asked = readAs.filter(({ confidence }) => confidence === "asked");
  if (asked.length === 0) return null;
  return (
    <section className="card" aria-labelledby="questions-title">
      <h2 id="questions-title">
        {asked.length === 1 ? "1 question" : `${asked.length} questions`}
      </h2>
      <p className="say">Answered once, and kept in the workbook for next month.</p>
      <ul className="issues">
        {asked.map((reading) => (
          <li className="decide" key={`${reading.about} ${reading.sheet} ${reading.given}`}>
            <AnswerSelect
              reading={reading}
              label={questionWords(reading)}
              choices={choicesFor(reading, readAs, choices)}
              onAnswer={onAnswer}
            />
            <p className="note">{reading.why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
