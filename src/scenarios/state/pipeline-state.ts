import type { Workforce } from "../../workforce/workforce";
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
