import { places } from "../../measures/amount";
import { shortMonth } from "../../units/month";
import { columns, paragraph } from "../text-layout";
import type { Course } from "./course";
import { shownNumber } from "./numbers";

/** A course month by month: what draws say, what is expected, things as they are, and the target. */
export function courseLines(course: Course, moved: boolean, width: number): string[] {
  const { words, months, fan, expected, asNow, target, checkpoints, unit } = course;
  const drawn = (series: Float64Array | undefined, step: number): string => {
    const value = series?.[step] ?? Number.NaN;
    return unit === "GBP" ? shownNumber(value, unit) : places(value, 0);
  };
  const heading = [
    "",
    ...(fan === null ? [] : ["10%", "middle", "90%"]),
    "expected",
    ...(moved ? ["as now"] : []),
    ...(target === null ? [] : ["target"]),
    ...(checkpoints.length === 0 ? [] : ["          "]),
  ];
  const rows = months.map((month, step) => [
    shortMonth(month),
    ...(fan === null ? [] : [fan.low, fan.middle, fan.high].map((series) => drawn(series, step))),
    shownNumber(expected[step] ?? null, unit),
    ...(moved ? [shownNumber(asNow[step] ?? null, unit)] : []),
    ...(target === null ? [] : [places(target, 0)]),
    ...(checkpoints.length === 0 ? [] : [checkpoints.includes(step) ? "checkpoint" : "          "]),
  ]);
  return [
    words,
    ...columns([heading, ...rows], width, 2),
    ...(fan === null
      ? []
      : paragraph("8 in 10 draws lie between the columns 10% and 90%.", width, 2)),
  ];
}
