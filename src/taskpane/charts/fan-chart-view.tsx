import type { ReactElement } from "react";
import { FAN_HEIGHT, FAN_TOP, SEAT_HEIGHT, type FanChart, type FanLine } from "./fan-chart";

const SIZE = FAN_TOP + FAN_HEIGHT + 2;
const STRIP = SEAT_HEIGHT + 18;
const percent = (share: number): string => `${share}%`;

/** Text kept inside the picture at both ends. */
const anchor = (x: number): "start" | "middle" | "end" =>
  x < 14 ? "start" : x > 86 ? "end" : "middle";

/**
 * A course with and without the levers, the band of its draws, the line to be reached, and at the foot
 * the places of the intakes. Words stand at the marks; shapes are told apart without colour.
 */
export function FanChartView({
  chart,
  sentence,
  markWords,
  shown,
  ends,
}: {
  chart: FanChart;
  /** What the picture says, for those who do not see it. */
  sentence: string;
  /** The day the finding is about, in few letters. */
  markWords: string;
  shown: (value: number) => string;
  /** Under the picture's left and right end. */
  ends: readonly [string, string];
}): ReactElement {
  const { scenario, baseline, target, band, middle, mark, zero } = chart;
  const lines = [scenario, baseline, target].filter((line) => line !== null);
  return (
    <div className="fan">
      <svg className="chart" role="img" aria-label={sentence} width="100%" height={SIZE}>
        <svg
          width="100%"
          height={SIZE}
          viewBox={`0 0 100 ${SIZE}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {band !== "" && <polygon className="fan-band" points={band} />}
          {middle !== "" && <polyline className="fan-middle" points={middle} />}
          {target !== null && <polyline className="fan-target" points={target.points} />}
          {baseline !== null && <polyline className="fan-now" points={baseline.points} />}
          <polyline className="fan-line" points={scenario.points} />
        </svg>
        <line className="axis" x1="0" x2="100%" y1={SIZE - 1} y2={SIZE - 1} />
        {zero !== null && zero < SIZE - 4 && (
          <line className="axis" x1="0" x2="100%" y1={zero} y2={zero} />
        )}
        {markWords !== "" && (
          <>
            <line
              className="fan-day"
              x1={percent(mark.x)}
              x2={percent(mark.x)}
              y1={FAN_TOP - 4}
              y2={SIZE - 1}
            />
            <text x={percent(mark.x)} y={FAN_TOP - 8} textAnchor={anchor(mark.x)}>
              {markWords}
            </text>
          </>
        )}
        {baseline !== null && (
          <circle className="fan-dot-now" cx={percent(mark.x)} cy={mark.baselineY} r="3.5" />
        )}
        <circle className="fan-dot" cx={percent(mark.x)} cy={mark.y} r="4" />
      </svg>
      <div className="line-words" aria-hidden="true">
        {lines.map((line) => (
          <LineWords key={line.name} line={line} shown={shown} />
        ))}
      </div>
      <div className="month-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      {chart.seats.length > 0 && <Seats chart={chart} />}
    </div>
  );
}

function LineWords({
  line: { name, value, textY },
  shown,
}: {
  line: FanLine;
  shown: (value: number) => string;
}): ReactElement {
  return (
    <span style={{ top: textY }}>
      {name} <b>{shown(value)}</b>
    </span>
  );
}

/** Places of the intakes: an outline for all, filled as far as they are. */
function Seats({ chart: { seats, seatWidth } }: { chart: FanChart }): ReactElement {
  const foot = STRIP - 1;
  return (
    <svg className="chart seats" aria-hidden="true" width="100%" height={STRIP}>
      <line className="axis" x1="0" x2="100%" y1={foot} y2={foot} />
      {seats.map(({ step, x, placesHeight, filledHeight, text }) => (
        <svg key={step} x={percent(x)} y="0" overflow="visible">
          <rect
            className="seat-filled"
            x={-seatWidth / 2}
            width={seatWidth}
            y={foot - filledHeight}
            height={filledHeight}
          />
          <rect
            className="seat-places"
            x={-seatWidth / 2}
            width={seatWidth}
            y={foot - placesHeight}
            height={placesHeight}
          />
          {text !== "" && (
            <text y={foot - Math.max(placesHeight, filledHeight) - 4} textAnchor={anchor(x)}>
              {text}
            </text>
          )}
        </svg>
      ))}
    </svg>
  );
}
