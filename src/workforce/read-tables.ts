import type { Day } from "../units/day";
import { sheetRef } from "../workbook/address";
import type { Answers } from "../sheets/answers";
import { dataRange, type Block } from "../sheets/block";
import type { IssueLog } from "../sheets/issue-log";
import type { ReadAs } from "../sheets/read-as";
import type { SheetKind } from "../sheets/sheet-kind";
import { assessmentsTable } from "./assessments-table";
import { buildPosts } from "./build-posts";
import { buildSpells } from "./build-spells";
import { checkFte } from "./check-fte";
import { checkPosts } from "./check-posts";
import { cohortsTable } from "./cohorts-table";
import { coursesTable } from "./courses-table";
import type { Leaving } from "./leaving";
import { listedPeople } from "./listed-person";
import { peopleTable } from "./people-table";
import { pipelineTable } from "./pipeline-table";
import { postsTable } from "./posts-table";
import { readEstablishment } from "./read-establishment";
import { readLeavers } from "./read-leavers";
import { readVacancies } from "./read-vacancies";
import { ReasonLedger } from "./reason-ledger";
import type { TableName } from "./schema";
import type { Setting } from "./setting";
import { sourcesOf, type Source } from "./source-rows";
import type { Table } from "./table";
import { TypeLedger } from "./type-ledger";
import { vacanciesTable } from "./vacancies-table";
import { withoutRepeats } from "./vacancy-twice";

export interface TablesRead {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly sources: ReadonlyMap<TableName, readonly string[]>;
  /** Earliest leave date of the leavers sheets; null where there is none. */
  readonly firstLeaveDate: Day | null;
  /** Reasons and worker types as given, and what they were read as. */
  readonly readAs: readonly ReadAs[];
}

/** The seven tables of the model from the blocks recognised; a table without a sheet is empty. */
export function readTables(
  blocks: readonly Block[],
  setting: Setting,
  answers: Answers,
  log: IssueLog
): TablesRead {
  const from = (kind: SheetKind): Source[] => sourcesOf(blocks, kind, log);
  const types = new TypeLedger(answers, log);
  const reasons = new ReasonLedger(answers, log);
  const establishment = from("establishment");
  const leavers = from("leavers");
  const advertised = from("vacancies");

  const lines = readEstablishment(establishment, types, log);
  checkFte(lines, log);
  const leavings = readLeavers(leavers, types, reasons, log);
  const listed = listedPeople(lines, log);
  const spells = buildSpells(listed, leavings, setting.asAt, log);
  const posts = buildPosts(lines, listed, spells, setting.asAt, types, log);
  const listedVacancies = readVacancies(advertised, posts, setting.asAt, types, log);
  const vacancies = withoutRepeats(listedVacancies, setting, log);
  checkPosts(posts, vacancies, setting, log);

  const training = from("training");
  const cohorts = from("cohorts");
  const pipeline = from("pipeline");
  const assessments = from("assessments");
  const tables: Table[] = [
    peopleTable(spells.all, types, log),
    postsTable(posts),
    vacanciesTable(vacancies),
    coursesTable(training, setting.year, log),
    cohortsTable(cohorts, log),
    pipelineTable(pipeline, log),
    assessmentsTable(assessments, log),
  ];
  types.report();
  reasons.report();
  return {
    tables: new Map(tables.map((table) => [table.name, table])),
    sources: new Map<TableName, string[]>([
      ["people", [...establishment, ...leavers].map(rangeOf)],
      ["posts", establishment.map(rangeOf)],
      ["vacancies", advertised.map(rangeOf)],
      ["courses", training.map(rangeOf)],
      ["cohorts", cohorts.map(rangeOf)],
      ["pipeline", pipeline.map(rangeOf)],
      ["assessments", assessments.map(rangeOf)],
    ]),
    firstLeaveDate: firstLeaveDate(leavings),
    readAs: [...reasons.readAs(), ...types.readAs()],
  };
}

const rangeOf = ({ block }: Source): string => `${sheetRef(block.grid.sheet)}!${dataRange(block)}`;

function firstLeaveDate(leavings: readonly Leaving[]): Day | null {
  let first: Day | null = null;
  for (const { leave } of leavings) {
    if (leave.value > 0 && (first === null || leave.value < first)) first = leave.value;
  }
  return first;
}
