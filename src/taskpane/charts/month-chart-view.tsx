import type { ReactElement } from "react";
import type { MonthSeries } from "../engine/detail";
import { monthWords } from "../words/month-words";
import { CHART_HEIGHT, CHART_TOP, monthChart, type MonthChart } from "./month-chart";

const SIZE = CHART_TOP + CHART_HEIGHT + 2;
const percent = (share: number): string => `${share}%`;

/** Text kept inside the picture at both ends. */
const anchor = (x: number): "start" | "middle" | "end" =>
  x < 14 ? "start" : x > 86 ? "end" : "middle";

/** A measure month by month: columns or a line, what it is held against written at its side. */
export function MonthChartView({ series }: { series: MonthSeries }): ReactElement {
  const chart = monthChart(series);
  const { lines, ends, scale } = chart;
  return (
    <div className={lines.length > 0 ? "months with-lines" : "months"}>
      <svg
        className="chart"
        role="img"
        aria-label={monthWords(series).sentence}
        width="100%"
        height={SIZE}
      >
        {chart.kind === "columns" ? <Columns chart={chart} /> : <Line chart={chart} />}
        {lines.map(({ name, y }) => (
          <line
            key={name}
            className={name === "mean" ? "mean" : "usual"}
            x1="0"
            x2="100%"
            y1={y}
            y2={y}
          />
        ))}
        {chart.marks.map(({ label, text, x, y }) =>
          text === "" ? null : (
            <text key={label} className="strong" x={percent(x)} y={y - 6} textAnchor={anchor(x)}>
              {text}
            </text>
          )
        )}
      </svg>
      <div className="line-words" aria-hidden="true">
        {lines.map(({ name, text, textY }) => (
          <span key={name} style={{ top: textY }}>
            {name} <b>{text}</b>
          </span>
        ))}
      </div>
      <div className="month-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      {scale !== "" && <p className="note">{scale}</p>}
    </div>
  );
}

function Columns({ chart: { marks, zero } }: { chart: MonthChart }): ReactElement {
  return (
    <>
      {marks.map(({ label, x, width, y, foot, high }) => (
        <rect
          key={label}
          className={high ? "mark-high" : "mark-strong"}
          x={percent(x - width / 2)}
          width={percent(width)}
          y={Math.min(y, foot)}
          height={Math.abs(foot - y)}
        />
      ))}
      {zero !== null && <line className="axis" x1="0" x2="100%" y1={zero} y2={zero} />}
    </>
  );
}

function Line({ chart: { marks, zero } }: { chart: MonthChart }): ReactElement {
  const base = zero ?? CHART_TOP + CHART_HEIGHT;
  return (
    <>
      <line className="axis" x1="0" x2="100%" y1={base} y2={base} />
      {marks.slice(1).map(({ label, x, y }, i) => (
        <line
          key={label}
          className="course"
          x1={percent(marks[i]?.x ?? 0)}
          y1={marks[i]?.y ?? 0}
          x2={percent(x)}
          y2={y}
        />
      ))}
      {marks
        .filter(({ text }) => text !== "")
        .map(({ label, x, y }) => (
          <circle key={label} className="mark-strong" cx={percent(x)} cy={y} r="4" />
        ))}
    </>
  );
}
