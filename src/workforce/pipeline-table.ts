import { headingOf } from "../sheets/block";
import { daysPerUnit } from "../sheets/heading-statement";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, type Traced } from "../sheets/traced";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

const MISSING = {
  expected: "the number of candidates at the stage",
  done: "The starters the pipeline will give are not known.",
};

/** The pipeline table: one row a stage in the sheet's order, earliest stage first. */
export function pipelineTable(sources: readonly Source[], log: IssueLog): Table {
  const table = new TableBuilder("pipeline");
  for (const source of sources) {
    const { reader } = source;
    const conversions = source.rows.map((row) => reader.number(row, "conversion", "share"));
    const inPercent = conversions.some(({ value }) => value > 1);
    source.rows.forEach((row, index) => {
      const conversion = conversions[index];
      if (conversion === undefined) return;
      const candidates = reader.number(row, "candidates", "count", "must");
      reportMissing(source, row, "candidates", candidates, MISSING, log);
      table.text("stage").push(reader.text(row, "stage"));
      table.number("candidates").push(candidates);
      table.number("conversion").push(inPercent ? asFraction(conversion) : conversion);
      table.number("days_to_start").push(daysToStart(source, row));
    });
  }
  return table.build();
}

/** A column with any conversion over 1 is in percent, but for what was written with a percent sign. */
const asFraction = (share: Traced<number>): Traced<number> =>
  share.corrected ? share : corrected(share.value / 100, share);

function daysToStart(source: Source, row: number): Traced<number> {
  const time = source.reader.number(row, "days_to_start", "count");
  const unit = daysPerUnit(headingOf(source.block, "days_to_start"));
  return unit === 1 ? time : corrected(time.value * unit, time);
}
