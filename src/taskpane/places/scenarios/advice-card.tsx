import type { ReactElement } from "react";
import type { Deeper } from "../../engine/scenarios/outlook";

/** Seats, the last safe date and the grant, in sentences; nothing where there is none of them. */
export function AdviceCard({ deeper }: { deeper: Deeper | null }): ReactElement | null {
  if (deeper === null || deeper.advice.length === 0) return null;
  return (
    <section className="card" aria-labelledby="advice-title">
      <h2 id="advice-title">Dates, places and grant</h2>
      <ul className="says">
        {deeper.advice.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
