import type { ReactElement } from "react";
import type { Ground } from "../../engine/scenarios/outlook";

/** What is not settled in the sheets and bears on the projection, the worst first; nothing where all is. */
export function OpenQuestions({
  questions: { count, words },
  onData,
}: {
  questions: Ground["questions"];
  onData: () => void;
}): ReactElement | null {
  if (count === 0) return null;
  return (
    <>
      <p className="say">
        {count === 1
          ? "1 open question in the sheets bears on it. "
          : `${count} open questions in the sheets bear on it, the worst first. `}
        <button type="button" className="link" onClick={onData}>
          Settle {count === 1 ? "it" : "them"} in Data
        </button>
      </p>
      <ul className="says small">
        {words.map((sentence, i) => (
          <li key={`${i} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
