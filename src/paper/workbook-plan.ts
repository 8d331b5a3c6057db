import { catalogue } from "../measures/catalogue";
import { TABLES } from "../workforce/schema";
import type { TableName } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";
import { absoluteA1, sheetRef } from "../workbook/address";
import type { WorkbookContent } from "../workbook/grid";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../workbook/sheet-plan";
import { assumptionNames, assumptionsSheet } from "./assumptions-sheet";
import { besideYours } from "./beside-yours";
import type { Change } from "./change";
import { changesSheet } from "./changes-sheet";
import { copiedSheets, copyNames, type CopyName } from "./copied-sheets";
import { figureSheet } from "./figure-sheet";
import { issuesSheet } from "./issues-sheet";
import { listsSheet, yearNames } from "./lists-sheet";
import { mappingsSheet } from "./mappings-sheet";
import { figureName } from "./names";
import { panelSheet } from "./panel-sheet";
import { layOut, type Layout } from "./place-tables";
import type { PlannedWorkbook } from "./planned-workbook";
import { preparedSheet } from "./prepared-sheet";
import { profileSheet } from "./profile-sheet";
import { rateRanges, ratesSheet } from "./rates-sheet";
import { readChanges } from "./read-changes";
import { registerSheet } from "./register-sheet";
import type { ScenariosPart } from "./scenarios/part";
import { scenarioNames } from "./scenarios/scenario-figures";
import { scenarioSheets } from "./scenarios/scenario-sheets";
import { carriedScenarios, scenariosSheet } from "./scenarios/scenarios-sheet";
import { SHEETS } from "./sheet-names";
import { uniqueTables } from "./unique-tables";
import { workingsColumns } from "./workings-columns";
import { workingsSheet } from "./workings-sheet";
import { yourSheet } from "./your-sheet";

const FIGURE_SHEETS = [
  SHEETS.churn,
  SHEETS.strength,
  SHEETS.surplus,
  SHEETS.training,
  SHEETS.uplift,
  SHEETS.resilience,
] as const;

const ROW_SHEETS: readonly (readonly [string, TableName])[] = [
  [SHEETS.people, "people"],
  [SHEETS.posts, "posts"],
  [SHEETS.vacancies, "vacancies"],
  [SHEETS.pipeline, "pipeline"],
  [SHEETS.cohorts, "cohorts"],
];

/** What a written workbook may carry beside its figures. */
export interface Carried {
  /** Cells of the user's that were mended in the copies, beside those the workbook read carries. */
  readonly changes?: readonly Change[];
  readonly restatement?: SheetPlan;
  /** Without it the rows of the workbook's own table Scenarios are carried along as they stand. */
  readonly scenarios?: ScenariosPart;
  /**
   * True where the plan is written into the user's own workbook: their sheets stand there, so that
   * nothing is copied, formulas lead to their cells, and Muster's names make way for theirs.
   */
  readonly besideYours?: boolean;
}

/** The whole workbook as it is to be written: figures, workings, prepared rows, and copies of what was read. */
export function planWorkbook(
  workforce: Workforce,
  content: WorkbookContent,
  carried: Carried = {}
): PlannedWorkbook {
  const measures = catalogue();
  const layout = layOut(workforce, measures);
  const columns = workingsColumns(layout, measures, workforce);
  const headings = new Map([...columns.values()].flat().map((column) => [column.key, column]));
  const figures = FIGURE_SHEETS.filter((name) =>
    layout.tables.some((table) => table.spec.sheet === name)
  ).map((name) => figureSheet(name, layout, headings, workforce));
  const workings = ROW_SHEETS.flatMap(([name, table]): SheetPlan[] => {
    const mine = columns.get(table) ?? [];
    return mine.length === 0
      ? []
      : [workingsSheet(name, table, mine, headings, workforce, measures)];
  });
  const prepared = TABLES.filter((table) => (workforce.tables.get(table.name)?.length ?? 0) > 0);
  const assumptionSheets = new Set(
    [...workforce.assumptions.values()]
      .filter(({ status, cell }) => status === "given" && cell !== "")
      .map(({ cell }) => cell.slice(0, cell.lastIndexOf("!")))
  );
  const beside = carried.besideYours === true;
  const copyName: CopyName = beside ? (sheet) => sheet : copyNames(content);
  const changes = [...readChanges(content), ...(carried.changes ?? [])];
  const { scenarios } = carried;
  const projected = scenarios === undefined ? null : scenarioSheets(scenarios, workforce);
  const sheets = [
    panelSheet(workforce, layout),
    ...(projected?.results ?? []),
    ...figures,
    assumptionsSheet(workforce, beside ? content : null),
    issuesSheet(workforce),
    mappingsSheet(workforce),
    ...(scenarios === undefined
      ? carriedScenarios(content, workforce, beside)
      : [scenariosSheet(scenarios.rows, scenarios.state)]),
    ...(changes.length === 0 ? [] : [changesSheet(changes.map(inCopy(copyName)))]),
    ...(carried.restatement === undefined ? [] : [carried.restatement]),
    registerSheet(layout, content.name, projected?.figures ?? []),
    ...(projected?.workings ?? []),
    ...workings,
    ...prepared.map((table) =>
      preparedSheet(table.name, workforce, content, beside ? yourSheet : copyName)
    ),
    ratesSheet(workforce),
    listsSheet(workforce),
    profileSheet(workforce, copyName),
    ...(beside ? [] : copiedSheets(content, assumptionSheets, copyName)),
  ];
  const plan: WorkbookPlan = {
    title: "Panel figures",
    sheets: uniqueTables(sheets),
    names: [
      ...assumptionNames(),
      ...rateRanges(workforce),
      ...yearNames(workforce),
      ...figureNames(layout),
      ...scenarioNames(projected?.figures ?? []),
    ],
    dated: workforce.asAt,
  };
  const planned = { plan, layout, scenarios: projected };
  return beside ? besideYours(planned, content) : planned;
}

/** A change of a sheet of the user's, as one of the copy that stands for it. */
const inCopy =
  (copyName: CopyName) =>
  (change: Change): Change => ({ ...change, sheet: copyName(change.sheet) });

function figureNames(layout: Layout): NamePlan[] {
  return layout.placed
    .filter(({ figure }) => figure.group === null && figure.periodName !== "month")
    .filter(({ figure }) => figure.value !== null)
    .map(({ figure, place }) => ({
      name: figureName(figure.id, figure.periodName),
      refersTo: `${sheetRef(place.sheet)}!${absoluteA1(place.row, place.column)}`,
    }));
}
