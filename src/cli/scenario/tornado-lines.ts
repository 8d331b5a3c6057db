import { capital } from "../../paper/capital";
import { leverSpec } from "../../scenarios/levers";
import type { Tornado } from "../../scenarios/sensitivity";
import { shown } from "../../scenarios/text/shown-value";
import type { Compared } from "../../scenarios/study/compared";
import { columns, paragraph } from "../text-layout";
import { shownNumber } from "./numbers";

const BARS = 5;

/** The levers that move a figure, given in words, most over their own last three years, and those nobody knows it of. */
export function tornadoLines(
  { bars, withoutRange }: Tornado,
  figure: string,
  unit: Compared["unit"],
  width: number
): string[] {
  const types = new Set(bars.flatMap(({ range }) => (range.type === null ? [] : [range.type])));
  const telling = bars.filter(
    // Of one worker type, its rate and that of all are the same.
    ({ swing, range }) =>
      /[1-9]/.test(shownNumber(swing, unit)) && (range.type === null || types.size > 1)
  );
  const rows = telling.slice(0, BARS).map(({ name, range, atLow, atHigh }) => {
    const spec = leverSpec(range.lever);
    const past = `${shown(range.low ?? Number.NaN, spec)} to ${shown(range.high ?? Number.NaN, spec)}`;
    return [`${name}: ${past}`, `${shownNumber(atLow, unit)} to ${shownNumber(atHigh, unit)}`];
  });
  const known = new Set(bars.map(({ range }) => range.lever));
  const unknown = [
    ...new Set(
      withoutRange.map(
        ({ lever }) => `${leverSpec(lever).name}${known.has(lever) ? " (others)" : ""}`
      )
    ),
  ];
  return [
    `What moves it most: ${figure}, each lever over its own last three years`,
    ...(rows.length === 0
      ? paragraph("No lever with a known range moves it.", width, 2)
      : columns(rows, width, 2)),
    ...(unknown.length === 0
      ? []
      : paragraph(
          `${capital(`their last three years are not known: ${unknown.join(", ")}`)}.`,
          width,
          2
        )),
  ];
}
