import type { Workforce } from "../../workforce/workforce";
import { LEAST_SEEN } from "../simulate/draw-cohorts";
import type { StageCounts } from "./assessed";
import type { StageState } from "./projection-state";
import { columnsOf } from "./table-columns";

/** Candidates by stage, earliest stage first. Not a number where the sheet gives none. */
export function pipelineOf(workforce: Workforce): StageState[] {
  const pipeline = columnsOf(workforce, "pipeline");
  const stage = pipeline.text("stage");
  const candidates = pipeline.number("candidates");
  const conversion = pipeline.number("conversion");
  const days = pipeline.number("days_to_start");
  return Array.from({ length: pipeline.length }, (_, row) => ({
    stage: stage(row),
    candidates: candidates[row] ?? Number.NaN,
    conversion: conversion[row] ?? Number.NaN,
    daysToStart: days[row] ?? Number.NaN,
  }));
}

/** The pipeline with what the assessment stage's share is counted on, where the counts bear it out. */
export const counted = (
  pipeline: readonly StageState[],
  counts: StageCounts | null
): StageState[] =>
  pipeline.map((stage) =>
    counts?.agrees === true && stage.stage === counts.stage
      ? { ...stage, seen: counts.used }
      : stage
  );

/** What draws take the shares who pass to rest on. */
export function conversionsTaken(
  pipeline: readonly StageState[],
  counts: StageCounts | null
): string[] {
  if (pipeline.length === 0) return [];
  const assumed = `as seen on the candidates now at the stage, and on at least ${LEAST_SEEN}: an assumption`;
  if (counts === null)
    return [
      `The share who pass a stage is the sheet's; on how many it was seen no sheet says. Draws take it ${assumed}.`,
    ];
  const { stage, used, passed, agrees } = counts;
  const seen = `${passed.toLocaleString("en-GB")} of ${used.toLocaleString("en-GB")} who attended passed`;
  return [
    `The share who pass a stage is the sheet's. ${
      agrees
        ? `Of “${stage}” draws take it as seen on those assessed (${seen}); of the others, of which no sheet says on how many,`
        : `What was counted of “${stage}” (${seen}) does not bear it out, and no sheet says on how many the others were seen: draws take them`
    } ${assumed}.`,
  ];
}
