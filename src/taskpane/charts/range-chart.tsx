import type { ReactElement } from "react";
import type { Chart } from "../cards/card";
import { places } from "../../measures/amount";

const percent = (share: number): string => `${share * 100}%`;

/** Text kept inside the picture at both ends. */
const anchor = (share: number): "start" | "middle" | "end" =>
  share < 0.12 ? "start" : share > 0.88 ? "end" : "middle";

/** A likely range with its finding marked, and what it is compared with; from zero, so that widths can be compared. */
export function RangeChart({ chart }: { chart: Chart & { kind: "range" } }): ReactElement {
  const { low, value, high, other, words } = chart;
  const at = (number: number): number => number / (Math.max(high, other?.value ?? 0) * 1.1);
  const ends =
    at(high) - at(low) < 0.2
      ? [{ x: (at(low) + at(high)) / 2, text: `${places(low, 1)} to ${places(high, 1)}` }]
      : [low, high].map((end) => ({ x: at(end), text: places(end, 1) }));
  const y = other === null ? 28 : 46;
  return (
    <svg className="chart" role="img" aria-label={words} width="100%" height={y + 30}>
      <line className="axis" x1="0" x2="100%" y1={y} y2={y} />
      <line className="band" x1={percent(at(low))} x2={percent(at(high))} y1={y} y2={y} />
      {other !== null && (
        <>
          <line
            className="limit"
            x1={percent(at(other.value))}
            x2={percent(at(other.value))}
            y1="16"
            y2={y + 8}
          />
          <text x={percent(at(other.value))} y="12" textAnchor={anchor(at(other.value))}>
            {`${other.label} ${places(other.value, 1)}`}
          </text>
        </>
      )}
      <circle className="mark-strong" cx={percent(at(value))} cy={y} r="6" />
      <text
        className="strong"
        x={percent(at(value))}
        y={y - 14}
        textAnchor={beside(at(value), other === null ? null : at(other.value))}
        dx={other === null ? 0 : nudge(at(value), at(other.value))}
      >
        {other === null ? places(value, 1) : `now ${places(value, 1)}`}
      </text>
      {at(low) > 0.12 && (
        <text x="0" y={y + 22}>
          0
        </text>
      )}
      {ends.map(({ x, text }) => (
        <text key={text} x={percent(x)} y={y + 22} textAnchor={anchor(x)}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The finding's words stand away from the line of what it is compared with. */
function beside(now: number, other: number | null): "start" | "middle" | "end" {
  if (other === null || Math.abs(now - other) > 0.2) return anchor(now);
  const toward = now <= other ? "end" : "start";
  return toward === "end" && now < 0.25
    ? "start"
    : toward === "start" && now > 0.75
      ? "end"
      : toward;
}

const nudge = (now: number, other: number): number =>
  Math.abs(now - other) > 0.2 ? 0 : now <= other ? 4 : -4;
