import type { ReactElement } from "react";
import type { Chart } from "../cards/card";
import { places } from "../../measures/amount";

const percent = (share: number): string => `${share * 100}%`;

/** Text kept inside the picture at both ends. */
const anchor = (share: number): "start" | "middle" | "end" =>
  share < 0.08 ? "start" : share > 0.92 ? "end" : "middle";

/** A likely range with its finding marked; from zero, so that widths can be compared. */
export function RangeChart({ chart }: { chart: Chart & { kind: "range" } }): ReactElement {
  const { low, value, high, words } = chart;
  const at = (number: number): number => number / (high * 1.1);
  const ends =
    at(high) - at(low) < 0.2
      ? [{ x: (at(low) + at(high)) / 2, text: `${places(low, 1)} to ${places(high, 1)}` }]
      : [low, high].map((end) => ({ x: at(end), text: places(end, 1) }));
  return (
    <svg className="chart" role="img" aria-label={words} width="100%" height="58">
      <line className="axis" x1="0" x2="100%" y1="28" y2="28" />
      <line className="band" x1={percent(at(low))} x2={percent(at(high))} y1="28" y2="28" />
      <circle className="mark-strong" cx={percent(at(value))} cy="28" r="6" />
      <text className="strong" x={percent(at(value))} y="14" textAnchor={anchor(at(value))}>
        {places(value, 1)}
      </text>
      {at(low) > 0.12 && (
        <text x="0" y="50">
          0
        </text>
      )}
      {ends.map(({ x, text }) => (
        <text key={text} x={percent(x)} y="50" textAnchor={anchor(x)}>
          {text}
        </text>
      ))}
    </svg>
  );
}
