import type { ReactElement } from "react";
import type { Deeper } from "../../engine/scenarios/outlook";
import { Again } from "./again";

/** Seats, the last safe date, the grant and the surplus, in sentences; nothing where there is none of them. */
export function AdviceCard({
  deeper,
  again,
}: {
  deeper: Deeper | null;
  /** True while a newer answer is on its way. */
  again: boolean;
}): ReactElement | null {
  if (deeper === null || deeper.advice.length === 0) return null;
  return (
    <section className={again ? "card stale" : "card"} aria-labelledby="advice-title">
      <h2 id="advice-title">
        Dates, places and money
        <Again again={again} />
      </h2>
      <ul className="says">
        {deeper.advice.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
