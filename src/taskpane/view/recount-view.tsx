import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recount } from "../../paper/recount";
import { agreeWords, differenceOf, differenceWords } from "../words/recount-words";
import { Heading } from "./heading";

/** More than this are counted, not listed. */
const LISTED = 50;

/** A written workbook counted again: what agrees, and each figure that does not, by its cell. */
export function RecountView({
  file,
  recount,
  onBack,
}: {
  file: string;
  recount: Recount;
  onBack: () => void;
}): ReactElement {
  const { differences, figures, agree } = recount;
  const good = figures > 0 && agree === figures && differences.length === 0;
  return (
    <>
      <Heading arrived title="Counted again" below={file} />
      <main>
        <section className={good ? "card" : "card trouble"} aria-labelledby="recount-result">
          <h2 id="recount-result">{good ? "It agrees" : "It does not all agree"}</h2>
          <p className="finding">{agreeWords(recount)}</p>
          <p className="say">
            {good
              ? "Each was worked out again from the sheets and assumptions in the workbook: value, formula and register."
              : "Something was changed since the workbook was written. What differs:"}
          </p>
          <ul className="issues">
            {differences.slice(0, LISTED).map((difference, i) => (
              <li className="stop" key={`${i} ${difference.sheet} ${difference.cell}`}>
                <h3>{differenceOf(difference)}</h3>
                <p className="note">{`${difference.sheet}!${difference.cell}`}</p>
                <p className="say">{differenceWords(difference)}</p>
              </li>
            ))}
          </ul>
          {differences.length > LISTED && (
            <p className="note">and {differences.length - LISTED} more</p>
          )}
          <div className="buttons">
            <Button onClick={onBack}>Back</Button>
          </div>
        </section>
      </main>
    </>
  );
}
