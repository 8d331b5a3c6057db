import { headingOf } from "../sheets/block";
import { daysPerUnit } from "../sheets/heading-statement";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import { candidateStages } from "./candidate-stages";
import { sharesOf } from "./column-of-shares";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

const MISSING = {
  expected: "the number of candidates at the stage",
  done: "The starters the pipeline will give are not known.",
};

/**
 * The pipeline table: one row a stage in the sheet's order, earliest stage first. Without a sheet of
 * stages it is counted from lists of candidates.
 */
export function pipelineTable(
  sources: readonly Source[],
  candidates: readonly Source[],
  log: IssueLog
): Table {
  const table = new TableBuilder("pipeline");
  for (const source of sources) {
    const { reader } = source;
    const conversions = sharesOf(source, "conversion");
    source.rows.forEach((row, index) => {
      const counted = reader.number(row, "candidates", "count", "must");
      reportMissing(source, row, "candidates", counted, MISSING, log);
      table.text("stage").push(reader.text(row, "stage"));
      table.number("candidates").push(counted);
      table.number("conversion").push(conversions[index] ?? untraced(Number.NaN));
      table.number("days_to_start").push(daysToStart(source, row));
    });
  }
  if (sources.length === 0) addCandidates(table, candidates, log);
  return table.build();
}

function addCandidates(table: TableBuilder, sources: readonly Source[], log: IssueLog): void {
  for (const { stage, candidates, source, row } of candidateStages(sources, log)) {
    table.text("stage").push({ ...source.reader.text(row, "stage"), value: stage });
    table.number("candidates").push(untraced(candidates));
    table.number("conversion").push(untraced(Number.NaN));
    table.number("days_to_start").push(untraced(Number.NaN));
  }
}

function daysToStart(source: Source, row: number): Traced<number> {
  const time = source.reader.number(row, "days_to_start", "count");
  const unit = daysPerUnit(headingOf(source.block, "days_to_start"));
  return unit === 1 ? time : corrected(time.value * unit, time);
}
