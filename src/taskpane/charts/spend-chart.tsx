import type { ReactElement } from "react";
import type { Chart } from "../cards/card";

const MARKS = ["mark-strong", "mark-mid", "mark-light"];

/** What is spent, promised and planned along one bar, with the budget marked across it. */
export function SpendChart({ chart }: { chart: Chart & { kind: "spend" } }): ReactElement {
  const { parts, limit, words } = chart;
  const top = Math.max(limit.to, ...parts.map(({ to }) => to)) || 1;
  const at = (value: number): string => `${(value / top) * 98 + 1}%`;
  const length = (value: number): string => `${(value / top) * 98}%`;
  const side = limit.to / top > 0.5 ? "end" : "start";
  return (
    <div>
      <svg className="chart" role="img" aria-label={words} width="100%" height="44">
        <text x={at(limit.to)} y="13" textAnchor={side} dx={side === "end" ? 4 : -4}>
          {`${limit.label} ${limit.amount}`}
        </text>
        {parts.map(({ label, from, to }, i) => (
          <rect
            key={label}
            className={MARKS[i]}
            x={at(from)}
            width={length(to - from)}
            y="22"
            height="16"
          />
        ))}
        <line className="limit" x1={at(limit.to)} x2={at(limit.to)} y1="17" y2="43" />
      </svg>
      <div className="chart-labels three" aria-hidden="true">
        {parts.map(({ label, amount }, i) => (
          <span key={label}>
            <i className={`swatch ${MARKS[i] ?? ""}`} />
            {label}
            <b>{amount}</b>
          </span>
        ))}
      </div>
    </div>
  );
}
