import { useState, type ReactElement } from "react";
import type { Issue } from "../../../sheets/issue";
import type { Actions } from "../../session/actions";
import { issueWords } from "../../words/issue-words";
import { FixPreview } from "./fix-preview";

/** One issue as a decision: what is seen, where, what it costs, and what settles it. */
export function IssueItem({ issue, actions }: { issue: Issue; actions: Actions }): ReactElement {
  const [previewing, setPreviewing] = useState(false);
  const { weight, seen, where, expected, done, advice, stake, touches } = issueWords(issue);
  const fixes = issue.fixes ?? [];
  return (
    <li className={issue.severity}>
      <p className="weight">{weight}</p>
      <h3>{seen}</h3>
      <p className="note">
        {where !== "" && (
          <button
            type="button"
            className="link"
            onClick={() => {
              actions.show(issue.sheet, issue.cell);
            }}
          >
            {where}
          </button>
        )}
        {[stake, touches].filter((part) => part !== "").map((part) => ` · ${part}`)}
      </p>
      <dl>
        {expected !== "" && <Said name="Expected" words={expected} />}
        {done !== "" && <Said name="Done" words={done} />}
        {advice !== "" && <Said name="To do" words={advice} />}
      </dl>
      {fixes.length > 0 && !previewing && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setPreviewing(true);
          }}
        >
          {fixes.length === 1 ? "Fix it…" : `Fix ${fixes.length} cells…`}
        </button>
      )}
      {previewing && (
        <FixPreview
          fixes={fixes}
          onFix={() => {
            setPreviewing(false);
            actions.fix(issue);
          }}
          onCancel={() => {
            setPreviewing(false);
          }}
        />
      )}
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
