import type { WorkbookContent } from "../../workbook/grid";
import type { Workforce } from "../../workforce/workforce";
import { SHEETS } from "../sheet-names";
import { leftOutIn, leftOutWords } from "./left-out";
import type { ScenariosPart } from "./part";
import { MONTHS_LABEL } from "./results-sheet";
import { scenariosToWrite } from "./scenarios-to-write";
import { shortName } from "./workings";

/**
 * The scenarios that a workbook was written with, projected again over as many months, to be counted
 * against it; nothing is drawn, and rows typed since are left out. Nothing where it was written without,
 * or where they cannot be had again.
 */
export function writtenScenarios(
  workforce: Workforce,
  content: WorkbookContent
): { readonly scenarios?: ScenariosPart } {
  const written = termsWritten(content);
  if (written === null) return {};
  const { months, names, leftOut } = written;
  const part = scenariosToWrite(workforce, content, {
    said: [],
    months,
    leaveOut: (name) => !names.has(shortName({ name })),
    simulate: () => null,
  });
  if (!part.ok) return {};
  const issues = part.value.issues.filter((issue) => leftOut.has(leftOutWords(issue)));
  return { scenarios: { ...part.value, issues } };
}

interface Terms {
  readonly months: number;
  /** The scenarios side by side, as their columns are headed. */
  readonly names: ReadonlySet<string>;
  /** What is said of the rows that were left out. */
  readonly leftOut: ReadonlySet<string>;
}

/** What the results of a written workbook say was projected; null where there are none. */
function termsWritten({ grids, productSheets }: WorkbookContent): Terms | null {
  if (!productSheets.includes(SHEETS.scenarioResults)) return null;
  const results = grids.find(({ sheet }) => sheet === SHEETS.scenarioResults);
  if (results === undefined) return null;
  const { rows } = results;
  const at = rows.findIndex((cells) => cells[0] === MONTHS_LABEL);
  const months = rows[at]?.[1];
  const names = new Set((rows[at + 1] ?? []).slice(1).map((name) => String(name ?? "")));
  return typeof months === "number" && Number.isInteger(months)
    ? { months, names, leftOut: leftOutIn(results) }
    : null;
}
