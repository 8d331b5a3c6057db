import type { ReactElement } from "react";
import type { Chart } from "../cards/card";

/** A few things, one square each, those of a kind together over their word. */
export function SquaresChart({ chart }: { chart: Chart & { kind: "squares" } }): ReactElement {
  const { kinds, words } = chart;
  return (
    <div className="squares" role="img" aria-label={words}>
      {kinds.map(({ label, count, look }) =>
        count === 0 ? null : (
          <div key={label} aria-hidden="true">
            {Array.from({ length: count }, (_, i) => (
              <svg key={i} className="chart" width="24" height="22">
                <rect className={MARKS[look]} x="1" y="1" width="18" height="18" rx="2" />
              </svg>
            ))}
            <span>{label}</span>
          </div>
        )
      )}
    </div>
  );
}

const MARKS = { full: "mark-strong", plain: "mark-light", empty: "mark-none" } as const;
