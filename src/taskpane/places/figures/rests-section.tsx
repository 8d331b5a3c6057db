import type { ReactElement } from "react";
import type { Issue } from "../../../sheets/issue";
import { issueWords } from "../../words/issue-words";
import { RangeLink, type ShowCells } from "./range-link";

/** Named here before the others are counted. */
const FIRST = 5;

/** What is not settled that the finding rests on, each with its cell. */
export function RestsSection({
  rests,
  onShow,
}: {
  rests: readonly Issue[];
  onShow: ShowCells;
}): ReactElement {
  const more = rests.length - FIRST;
  return (
    <section className="card" aria-labelledby="rests-title">
      <h3 id="rests-title">What it rests on that is not settled</h3>
      <ul className="issues">
        {rests.slice(0, FIRST).map((issue) => {
          const { weight, seen, done, stake } = issueWords(issue);
          return (
            <li
              key={`${issue.code} ${issue.sheet} ${issue.cell} ${issue.value}`}
              className={issue.severity}
            >
              <p className="weight">{weight}</p>
              <p className="strong">{seen}</p>
              {issue.sheet !== "" && (
                <p className="note">
                  <RangeLink place={{ sheet: issue.sheet, range: issue.cell }} onShow={onShow} />
                  {stake !== "" && ` · ${stake}`}
                </p>
              )}
              {done !== "" && <p className="note">{done}</p>}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="note">And {more} more, in Data.</p>}
    </section>
  );
}
