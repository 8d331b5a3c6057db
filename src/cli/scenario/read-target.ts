import { figureWords, isPounds, type ProjectedFigure } from "../../scenarios/projected-figure";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import type { Target } from "../../scenarios/study/main-target";
import { readValue } from "../../scenarios/text/value-text";
import { amount } from "../../measures/amount";
import { longDay } from "../../units/day";
import { lastDayOf } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import { readProjectedFigure } from "./read-figure";

const SHAPE = /^(.+?)\s*(<=|=<|≤|at most|no more than|>=|=>|≥|at least)\s*(.+)$/i;

/** Reads a target: "gap at 2026-03 <= 0", "officers at 2026-03 at least 2,560", "surplus 2025/26 >= £100k". */
export function readTarget(text: string, state: ProjectionState): Result<Target, string> {
  const [, before, sign = "", after = ""] = SHAPE.exec(text.trim()) ?? [];
  if (before === undefined)
    return err(
      `“${text}” is not a target: write a figure, <= or >=, and a number, such as “gap at 2026-03 <= 0”`
    );
  const figure = readProjectedFigure(before, state);
  if (!figure.ok) return figure;
  const pounds = isPounds(figure.value);
  const target = readValue(after, pounds ? "GBP" : "people");
  if (!target.ok) return target;
  const goal = /^(>|=>|≥|at least)/i.test(sign) ? "at least" : "at most";
  const holds = holdsText(figure.value, goal, target.value, state);
  return ok({ figure: figure.value, target: target.value, goal, words: holds, holds });
}

/** That it is met, as a clause. A gap is said as the officers it leaves. */
function holdsText(
  figure: ProjectedFigure,
  goal: Target["goal"],
  target: number,
  { upliftTarget }: ProjectionState
): string {
  if (figure.kind === "gap" && upliftTarget !== null) {
    const officers = amount(upliftTarget - target, "people");
    return `there are ${goal === "at most" ? "at least" : "at most"} ${officers} officers on ${longDay(lastDayOf(figure.month))}`;
  }
  const pounds = isPounds(figure);
  const verb = figure.kind === "heads" || figure.kind === "leavers" || figure.kind === "joiners";
  return `${figureWords(figure)} ${verb ? "are" : "is"} ${goal} ${amount(target, pounds ? "GBP" : "people")}`;
}
