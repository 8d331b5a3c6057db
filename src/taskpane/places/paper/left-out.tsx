import type { ReactElement } from "react";
import { leftOutLine } from "../../../paper/scenarios/all-left-out";
import type { Issue } from "../../../sheets/issue";

/** Kept scenarios that will not be in what is written: which, why, and what to do; nothing where there are none. */
export function LeftOut({
  issues,
  onData,
}: {
  issues: readonly Issue[];
  onData: () => void;
}): ReactElement | null {
  if (issues.length === 0) return null;
  return (
    <section className="card" aria-labelledby="left-out-title">
      <h2 id="left-out-title">Scenarios left out</h2>
      {issues.map((issue) => (
        <p className="doubt" key={`${issue.sheet}!${issue.cell}`}>
          {leftOutLine(issue)}
        </p>
      ))}
      <p className="note">
        The written sheet of issues says so too.{" "}
        <button type="button" className="link" onClick={onData}>
          Go to what is to be settled
        </button>
      </p>
    </section>
  );
}
