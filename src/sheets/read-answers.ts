import { a1 } from "../workbook/address";
import type { Grid, WorkbookContent } from "../workbook/grid";
import { ANSWERED, answersOf, type Answer, type Answered, type Answers } from "./answers";
import { textAt } from "./block";
import { IssueLog } from "./issue-log";

/** The sheet the answers are kept in, and its headings from left to right. */
export const MAPPINGS_SHEET = "Mappings";
export const MAPPINGS_HEADINGS = [
  "About",
  "Sheet",
  "As given",
  "Rows",
  "Muster reads it as",
  "You say",
  "Why",
] as const;

const isMappings = (grid: Grid): boolean => grid.sheet.trim().toLowerCase() === "mappings";

/** What the user said in the mappings of a workbook, whoever made the sheet, and has said since. */
export function readAnswers(
  content: WorkbookContent,
  since: readonly Answer[],
  log: IssueLog
): Answers {
  const kept = content.grids.filter(isMappings).flatMap((grid) => answersIn(grid, log));
  return answersOf([...kept, ...since]);
}

/** The answers that a workbook keeps, for reading another one as this one was. */
export const keptAnswers = (content: WorkbookContent): Answer[] =>
  content.grids.filter(isMappings).flatMap((grid) => answersIn(grid, new IssueLog()));

/** True for a sheet that holds answers and nothing to be counted. */
export const holdsAnswers = (grid: Grid): boolean => isMappings(grid) && headingsOf(grid) !== null;

interface Place {
  readonly row: number;
  readonly columns: ReadonlyMap<(typeof MAPPINGS_HEADINGS)[number], number>;
}

function headingsOf(grid: Grid): Place | null {
  for (let row = 0; row < Math.min(grid.rows.length, 20); row++) {
    const texts = (grid.rows[row] ?? []).map((_, column) =>
      textAt(grid, row, column).toLowerCase()
    );
    const columns = new Map(
      MAPPINGS_HEADINGS.map((name) => [name, texts.indexOf(name.toLowerCase())] as const).filter(
        ([, at]) => at >= 0
      )
    );
    if (columns.has("About") && columns.has("As given") && columns.has("You say")) {
      return { row, columns };
    }
  }
  return null;
}

function answersIn(grid: Grid, log: IssueLog): Answer[] {
  const place = headingsOf(grid);
  if (place === null) return [];
  const answers: Answer[] = [];
  for (let row = place.row + 1; row < grid.rows.length; row++) {
    const cell = (name: (typeof MAPPINGS_HEADINGS)[number]): string => {
      const column = place.columns.get(name);
      return column === undefined ? "" : textAt(grid, row, column);
    };
    const says = cell("You say");
    if (says === "") continue;
    const at = { sheet: grid.sheet, cell: a1(row, place.columns.get("You say") ?? 0) };
    const about = aboutOf(cell("About"));
    if (about === null || cell("As given") === "") {
      reportUnplaced(at, cell("About"), says, log);
      continue;
    }
    answers.push({ about, sheet: cell("Sheet"), given: cell("As given"), says, at });
  }
  return answers;
}

const aboutOf = (text: string): Answered | null =>
  ANSWERED.find((about) => about === text.toLowerCase()) ?? null;

function reportUnplaced(at: Answer["at"], about: string, says: string, log: IssueLog): void {
  log.add({
    severity: "decide",
    code: "answer-not-placed",
    sheet: at.sheet,
    cell: at.cell,
    heading: "You say",
    value: says,
    expected: `About one of: ${ANSWERED.join(", ")}; and what it is about in As given`,
    done: `The answer was not used: its row says "${about}".`,
    advice: "Put the row's About and As given right.",
    touches: [],
  });
}

/** An answer whose words mean nothing where it is used: listed with what could be said. */
export function reportAnswer(answer: Answer, choices: readonly string[], log: IssueLog): void {
  log.add({
    severity: "decide",
    code: "answer-not-understood",
    sheet: answer.at.sheet,
    cell: answer.at.cell,
    heading: "You say",
    value: answer.says,
    expected: `one of: ${choices.join(", ")}`,
    done: `The answer for ${answer.about} "${answer.given}" was not used.`,
    advice: "Choose one of these, or clear the cell.",
    touches: [],
  });
}
