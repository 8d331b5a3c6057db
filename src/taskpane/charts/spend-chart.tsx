import type { ReactElement } from "react";
import type { Chart } from "../cards/card";

const MARKS = ["mark-strong", "mark-mid", "mark-light"];

/** What there is along one bar, part by part, with what it is held against marked across it. */
export function SpendChart({ chart }: { chart: Chart & { kind: "spend" } }): ReactElement {
  const { parts, limit, words } = chart;
  const top = Math.max(limit.to, ...parts.map(({ to }) => to)) || 1;
  const at = (value: number): string => `${(value / top) * 98 + 1}%`;
  const length = (value: number): string => `${(value / top) * 98}%`;
  const side = limit.to / top > 0.5 ? "end" : "start";
  // Words stand under their own part where it is wide enough, and never on each other.
  const columns = parts.map(
    ({ from, to }) => `minmax(max-content, ${Math.max(1, ((to - from) / top) * 100)}fr)`
  );
  const rest =
    parts.length === 1
      ? ""
      : ` minmax(0, ${Math.max(0, 100 - ((parts[parts.length - 1]?.to ?? 0) / top) * 100)}fr)`;
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
      <div
        className="part-words"
        aria-hidden="true"
        style={{ gridTemplateColumns: `${columns.join(" ")}${rest}` }}
      >
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
