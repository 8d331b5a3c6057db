import { LEVERS } from "../../scenarios/levers";
import { openingState } from "../../scenarios/state/opening-state";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { holdsScenarios, SCENARIOS_HEADINGS } from "../../sheets/scenario-rows";
import type { WorkbookContent } from "../../workbook/grid";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Workforce } from "../../workforce/workforce";
import { heading, Sheet, text, value } from "../cells";
import { rowHeights } from "../row-heights";
import { SHEETS } from "../sheet-names";
import { exampleLine } from "./example-line";
import type { WrittenRow } from "./part";
import { writtenRows } from "./written-rows";

const FIRST = 4;
const WIDTHS = [30, 64, 10, 40, 3, 28, 66, 62];
const LEVERS_LEFT = 5;
/** Rows of the table kept free for a user's own. */
const FREE = 6;

/**
 * The table of scenarios, one a row, that is read back next time; beside it every lever with what it means
 * and a line to copy, so that a row can be typed without other help.
 */
export function scenariosSheet(
  rows: readonly WrittenRow[],
  state: ProjectionState | null
): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Scenarios", "title"));
  NOTES.forEach((note, i) => {
    sheet.put(1 + i, 0, text(note, "note"));
  });
  SCENARIOS_HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  const length = rows.length + FREE;
  for (let i = 0; i < length; i++) {
    const row = rows[i];
    sheet.put(FIRST + i, 0, text(row?.name ?? "", "input", true));
    sheet.put(FIRST + i, 1, text(row?.levers ?? "", "input", true));
    const months = row?.months ?? "";
    sheet.put(
      FIRST + i,
      2,
      typeof months === "number" ? value(months, "whole", "input") : text(months, "input")
    );
    sheet.put(FIRST + i, 3, text(row?.note ?? "", "input", true));
  }
  ["Lever", "What its value means", "A line to copy"].forEach((name, i) => {
    sheet.put(FIRST - 1, LEVERS_LEFT + i, heading(name));
  });
  LEVERS.forEach((spec, i) => {
    sheet.put(FIRST + i, LEVERS_LEFT, text(spec.name, "label"));
    sheet.put(FIRST + i, LEVERS_LEFT + 1, text(spec.words, "note", true));
    sheet.put(FIRST + i, LEVERS_LEFT + 2, text(exampleLine(spec, state), "plain", true));
  });
  const bottom = FIRST + length - 1;
  return {
    name: SHEETS.scenarios,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: heights(sheet, rows),
    tables: [
      {
        name: "Scenarios",
        top: FIRST - 1,
        left: 0,
        bottom,
        right: SCENARIOS_HEADINGS.length - 1,
        headings: [...SCENARIOS_HEADINGS],
      },
    ],
    charts: [],
    freeze: { rows: FIRST, columns: 0 },
    print: {
      landscape: true,
      fit: [1, 0],
      repeatRows: [FIRST - 1, FIRST - 1],
      bottom,
      right: SCENARIOS_HEADINGS.length - 1,
    },
    role: "product",
  };
}

const NOTES = [
  "One scenario a row: the levers moved, one setting a line (Alt+Enter begins a line). A reason follows “because”.",
  "Read the workbook again: each is projected beside the others, over the greatest number of months given.",
];

const LINE = 15;

/** Settings stand a line each. */
function heights(sheet: Sheet, rows: readonly WrittenRow[]): Map<number, number> {
  const known = rowHeights(sheet.rows, WIDTHS);
  rows.forEach(({ levers }, i) => {
    const width = WIDTHS[1] ?? 64;
    const lines = levers
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    known.set(FIRST + i, Math.min(400, Math.max(known.get(FIRST + i) ?? LINE, lines * LINE)));
  });
  return known;
}

/**
 * The table of a workbook whose scenarios are not projected, as it stands; none where there is none, or
 * where the user's own sheet that holds it stands in the same workbook.
 */
export function carriedScenarios(
  content: WorkbookContent,
  workforce: Workforce,
  beside: boolean
): SheetPlan[] {
  const held = content.grids.filter(holdsScenarios);
  const ours = held.some(({ sheet }) => content.productSheets.includes(sheet));
  if (held.length === 0 || (beside && !ours)) return [];
  const state = openingState(workforce);
  return [scenariosSheet(writtenRows(content, []), state.ok ? state.value : null)];
}
