import type { ReactElement } from "react";
import type { Issue } from "../../../sheets/issue";
import { issueWords, noteCount, settleCount } from "../../words/issue-words";

/** What is to be settled, worst first, and behind it what is only worth knowing. */
export function IssueList({ issues }: { issues: readonly Issue[] }): ReactElement {
  const open = issues.filter(({ severity }) => severity !== "note");
  const notes = issues.filter(({ severity }) => severity === "note");
  return (
    <section className="card" aria-labelledby="issues-title">
      <h2 id="issues-title">{settleCount(issues)}</h2>
      {open.length === 0 ? (
        <p className="say">Nothing was found in the sheets that could change a figure.</p>
      ) : (
        <IssueItems issues={open} />
      )}
      {notes.length > 0 && (
        <details className="behind">
          <summary>{noteCount(issues)}</summary>
          <IssueItems issues={notes} />
        </details>
      )}
    </section>
  );
}

function IssueItems({ issues }: { issues: readonly Issue[] }): ReactElement {
  return (
    <ul className="issues">
      {issues.map((issue, i) => (
        <IssueItem key={`${i} ${issue.code}`} issue={issue} />
      ))}
    </ul>
  );
}

function IssueItem({ issue }: { issue: Issue }): ReactElement {
  const { weight, seen, where, expected, done, advice, stake } = issueWords(issue);
  const place = [where, stake].filter((part) => part !== "").join(" · ");
  return (
    <li className={issue.severity}>
      <p className="weight">{weight}</p>
      <h3>{seen}</h3>
      {place !== "" && <p className="note">{place}</p>}
      <dl>
        {expected !== "" && <Said name="Expected" words={expected} />}
        {done !== "" && <Said name="Done" words={done} />}
        {advice !== "" && <Said name="To do" words={advice} />}
      </dl>
    </li>
  );
}

function Said({ name, words }: { name: string; words: string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
