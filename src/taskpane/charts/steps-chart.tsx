import type { ReactElement } from "react";
import type { Chart } from "../cards/card";

const HEIGHT = 72;
const WIDTH = 0.2;

/** How an amount is used up, step by step, to what is left. */
export function StepsChart({ chart }: { chart: Chart & { kind: "steps" } }): ReactElement {
  const { bars, words } = chart;
  const top = Math.max(0, ...bars.map(({ to }) => to));
  const foot = Math.min(0, ...bars.map(({ from }) => from));
  const y = (value: number): number => ((top - value) / (top - foot || 1)) * HEIGHT + 1;
  const left = (i: number): string => `${((i * (1 - WIDTH)) / (bars.length - 1)) * 100}%`;
  const right = (i: number): string => `${((i * (1 - WIDTH)) / (bars.length - 1) + WIDTH) * 100}%`;
  return (
    <div className="steps">
      <svg className="chart" role="img" aria-label={words} width="100%" height={HEIGHT + 2}>
        <line className="axis" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
        {bars.map(({ label, from, to }, i) => (
          <rect
            key={label}
            className={i === 0 || i === bars.length - 1 ? "mark-strong" : "mark-taken"}
            x={left(i)}
            width={`${WIDTH * 100}%`}
            y={y(to)}
            height={Math.max(1, y(from) - y(to))}
          />
        ))}
        {bars.slice(1).map(({ label, to }, i) => {
          const level = i + 1 < bars.length - 1 ? to : (bars[i]?.from ?? 0);
          return (
            <line
              key={label}
              className="lead"
              x1={right(i)}
              x2={left(i + 1)}
              y1={y(level)}
              y2={y(level)}
            />
          );
        })}
      </svg>
      <div className="chart-labels" aria-hidden="true">
        {bars.map(({ label, amount }) => (
          <span key={label}>
            {label}
            <b>{amount}</b>
          </span>
        ))}
      </div>
    </div>
  );
}
