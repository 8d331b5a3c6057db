import type { Issue } from "../../sheets/issue";
import { scenarioRows } from "../../sheets/scenario-rows";
import type { WorkbookContent } from "../../workbook/grid";

/**
 * The scenarios that a workbook keeps, rows of its own and `saved` beside it, where none of them can be
 * projected: which, why, and what to do. Null where it keeps none.
 */
export function allLeftOut(
  content: WorkbookContent,
  saved: readonly string[],
  reason: string
): Issue | null {
  const rows = scenarioRows(content);
  const names = [...rows.map(({ cells }) => cells.Scenario.text), ...saved];
  if (names.length === 0) return null;
  const [first] = rows;
  return {
    severity: "decide",
    code: "scenarios-not-projected",
    sheet: first?.sheet ?? "",
    cell: rows
      .filter(({ sheet }) => sheet === first?.sheet)
      .map(({ cells }) => cells.Scenario.cell)
      .join(", "),
    heading: "Scenario",
    value: names.join("; "),
    expected: `sheets from which people can be projected: ${reason}`,
    done: `${names.length === 1 ? "The scenario was" : `All ${names.length} scenarios were`} left out: there is no projection, and no sheet of results. Rows of the table are carried along as they stand.`,
    advice:
      "A projection needs people in post with their start dates, and leavers with dates for at least a year. Put that right and write again.",
    touches: [],
  };
}

/** "Scenarios!A5: “Fewer leavers” was left out. Expected …": the finding as it is said in a line. */
export const leftOutLine = ({
  sheet,
  cell,
  value,
  expected,
  advice,
}: Pick<Issue, "sheet" | "cell" | "value" | "expected" | "advice">): string =>
  `${sheet === "" ? "" : `${sheet}!${cell}: `}“${value}” was left out. Expected ${expected}. ${advice}`;
