import { useState, type ReactElement } from "react";
import type { Issue } from "../../../sheets/issue";
import type { Actions } from "../../session/actions";
import { noteCount, settleCount, stakeOf } from "../../words/issue-words";
import { IssueItem } from "./issue-item";

/** More than this stay folded until they are asked for. */
const FIRST_SHOWN = 10;

/** What is to be settled, worst first, and behind it what is only worth knowing. */
export function IssueList({
  issues,
  fixed,
  actions,
}: {
  issues: readonly Issue[];
  /** Cells mended since the workbook was opened. */
  fixed: number;
  actions: Actions;
}): ReactElement {
  const open = issues.filter(({ severity }) => severity !== "note");
  const notes = issues.filter(({ severity }) => severity === "note");
  const stake = stakeOf(open);
  return (
    <section className="card" aria-labelledby="issues-title">
      <h2 id="issues-title">
        {settleCount(issues)}
        {stake === "" ? "" : `, ${stake}`}
      </h2>
      {open.length === 0 && (
        <p className="say">Nothing was found in the sheets that could change a figure.</p>
      )}
      <IssueItems issues={open} actions={actions} />
      {fixed > 0 && (
        <p className="say">
          {fixed === 1 ? "1 cell was mended." : `${fixed} cells were mended.`}{" "}
          <button type="button" className="link" onClick={actions.undoFixes}>
            Put the old values back
          </button>
        </p>
      )}
      {notes.length > 0 && (
        <details className="behind">
          <summary>{noteCount(issues)}</summary>
          <IssueItems issues={notes} actions={actions} />
        </details>
      )}
    </section>
  );
}

export function IssueItems({
  issues,
  actions,
}: {
  issues: readonly Issue[];
  actions: Actions;
}): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className="issues">
        {shown.map((issue, i) => (
          <IssueItem
            key={`${i} ${issue.code} ${issue.sheet} ${issue.cell}`}
            issue={issue}
            actions={actions}
          />
        ))}
      </ul>
      {shown.length < issues.length && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {issues.length}
        </button>
      )}
    </>
  );
}
