import type { Day } from "../units/day";
import { sheetRef } from "../workbook/address";
import type { Answers } from "../sheets/answers";
import { dataRange, type Block } from "../sheets/block";
import { columnsOfYear } from "../sheets/columns-of-year";
import type { IssueLog } from "../sheets/issue-log";
import type { ReadAs } from "../sheets/read-as";
import type { SheetKind } from "../sheets/sheet-kind";
import { assessmentsTable } from "./assessments-table";
import type { Assumption } from "./assumptions";
import { trainingBudget } from "./budget-lines";
import { noteBreakInSeries } from "./break-in-series";
import { buildPosts } from "./build-posts";
import { buildSpells } from "./build-spells";
import { cohortsTable } from "./cohorts-table";
import { coursesTable } from "./courses-table";
import { foldSpellings } from "./fold-spellings";
import type { Leaving } from "./leaving";
import { listedPeople } from "./listed-person";
import { askOddSalaries } from "./odd-salaries";
import { peopleTable } from "./people-table";
import { PersonNumbers } from "./person-numbers";
import { pipelineTable } from "./pipeline-table";
import { postsTable } from "./posts-table";
import { readEstablishment } from "./read-establishment";
import { readLeavers } from "./read-leavers";
import { readVacancies } from "./read-vacancies";
import { ReasonLedger } from "./reason-ledger";
import type { TableName } from "./schema";
import type { Setting } from "./setting";
import { askRepeatedRows } from "./repeated-rows";
import { tellNamesakes } from "./namesakes";
import { separatePeople } from "./separate-people";
import { askSeveralTeams } from "./several-teams";
import { sourcesOf, type Source } from "./source-rows";
import type { Table } from "./table";
import { tieOut } from "./tie-out/tie-out";
import { withoutRepeats } from "./tie-out/vacancy-twice";
import { TypeLedger } from "./type-ledger";
import { vacanciesTable } from "./vacancies-table";

export interface TablesRead {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly sources: ReadonlyMap<TableName, readonly string[]>;
  /** Earliest leave date of the leavers sheets; null where there is none. */
  readonly firstLeaveDate: Day | null;
  /** The training budget as its budget lines add up to it; null where there are none. */
  readonly trainingBudget: Assumption | null;
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
  const known = new Map<SheetKind, Source[]>();
  const ofYear = blocks.map((block) => columnsOfYear(block, setting.year, log));
  const from = (kind: SheetKind): Source[] => {
    const sources = known.get(kind) ?? sourcesOf(ofYear, kind, log);
    known.set(kind, sources);
    return sources;
  };
  const types = new TypeLedger(answers, log);
  const reasons = new ReasonLedger(answers, log);
  const establishment = from("establishment");
  const leavers = from("leavers");
  const advertised = from("vacancies");

  const withTeams = [...establishment, ...leavers, ...advertised, ...from("training")];
  foldSpellings([...withTeams, ...from("cohorts")]);
  askSeveralTeams(withTeams);
  const numbers = new PersonNumbers([...establishment, ...leavers]);
  const numbered = separatePeople(
    readEstablishment(establishment, numbers, types, log),
    readLeavers(leavers, numbers, types, reasons, log)
  );
  const { lines, leavings } = tellNamesakes(numbered.lines, numbered.leavings);
  askOddSalaries(lines);
  const listed = listedPeople(lines, log);
  noteBreakInSeries(listed, setting, log);
  const spells = buildSpells(listed, leavings, setting.asAt, log);
  const posts = buildPosts(lines, listed, spells, setting.asAt, types, log);
  const listedVacancies = readVacancies(advertised, posts, setting.asAt, types, log);
  const vacancies = withoutRepeats(listedVacancies, setting, log);

  const training = from("training");
  const cohorts = from("cohorts");
  const pipeline = from("pipeline");
  const assessments = from("assessments");
  askRepeatedRows(training, "course");
  askRepeatedRows(cohorts, "cohort_id");
  askRepeatedRows(pipeline, "stage");
  askRepeatedRows(assessments, "event");
  const built: Table[] = [
    peopleTable(spells.all, types),
    postsTable(posts),
    vacanciesTable(vacancies),
    coursesTable(training, setting.year, log),
    cohortsTable(cohorts, log),
    pipelineTable(pipeline, from("candidates"), log),
    assessmentsTable(assessments, log),
  ];
  const tables = new Map(built.map((table) => [table.name, table]));
  types.report();
  reasons.report();
  const records = { lines, leavings, listed, spells, posts, vacancies, tables };
  tieOut({ ...records, sources: from }, setting, log);
  return {
    tables,
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
    trainingBudget: trainingBudget(training),
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
