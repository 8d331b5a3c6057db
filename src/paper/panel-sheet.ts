import { figureKey, type Figure } from "../measures/figure";
import { longDay } from "../units/day";
import type { Workforce } from "../workforce/workforce";
import { a1, sheetRef } from "../workbook/address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { capital } from "./capital";
import { formula, heading, Sheet, text } from "./cells";
import { figureFormat } from "./figure-cells";
import { footnotesOf, MARK } from "./panel-footnotes";
import { refTo } from "./figure-places";
import { writeCharts } from "./panel-charts";
import { PANEL_SECTIONS, type PanelLine } from "./panel-lines";
import type { CellPlace, Layout, PlacedFigure } from "./place-tables";
import { SHEETS } from "./sheet-names";

const RIGHT = 4;
/** In points: room to read a line of figures across. */
const LINE_HEIGHT = 18;

/** The page for the panel: what was found, on one side of A4, every number a link to its workings. */
export function panelSheet(workforce: Workforce, layout: Layout): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text(`Staffing figures as at ${longDay(workforce.asAt)}`, "title"));
  sheet.put(1, 0, text(standing(workforce), unsettled(workforce) > 0 ? "warning" : "note"));
  const lines: number[] = [];
  const rests: Figure[] = [];
  let row = 3;
  for (const section of PANEL_SECTIONS) {
    const found = section.lines
      .map((line) => ({ line, entry: entryOf(line, layout) }))
      .filter(
        (one): one is { line: PanelLine; entry: PlacedFigure } =>
          one.entry !== null && one.entry.figure.value !== null
      );
    if (found.length === 0) continue;
    sheet.put(row, 0, heading(section.title));
    const ranges = found.some(({ entry }) => limitsOf(entry, layout) !== null);
    ["", ranges ? "Low" : "", ranges ? "High" : ""].forEach((name, i) => {
      sheet.put(row, 1 + i, { ...heading(name), align: "right" });
    });
    sheet.put(row, RIGHT, heading("Basis"));
    row += 1;
    for (const { line, entry } of found) {
      writeLine(sheet, row, line, entry, limitsOf(entry, layout));
      rests.push(entry.figure);
      lines.push(row);
      row += 1;
    }
    row += 1;
  }
  const { charts, bottom } = writeCharts(sheet, row, layout);
  sheet.put(
    bottom,
    0,
    text(
      "Percentages to 1 decimal place, FTE to 2, pounds whole: parts may not sum due to rounding. Low and high: 95% interval or, by reason, what unknown reasons allow. More in the Register.",
      "note"
    )
  );
  const footnotes = footnotesOf(rests);
  footnotes.forEach((note, i) => {
    sheet.put(bottom + 1 + i, 0, text(note, "note"));
  });
  return {
    name: SHEETS.panel,
    rows: sheet.rows,
    widths: [62, 14, 9, 9, 44],
    tables: [],
    charts,
    rowHeights: new Map(lines.map((line) => [line, LINE_HEIGHT])),
    print: { landscape: false, fit: [1, 1], bottom: bottom + footnotes.length, right: RIGHT },
    role: "product",
  };
}

const unsettled = (workforce: Workforce): number =>
  workforce.issues.filter((issue) => issue.severity !== "note").length;

function standing(workforce: Workforce): string {
  const open = unsettled(workforce);
  return open === 0
    ? "Every number on this page is a live formula; its workings are on the sheets that follow."
    : `${open} thing${open === 1 ? "" : "s"} to settle first: see the sheet Issues.`;
}

function entryOf(line: PanelLine, layout: Layout): PlacedFigure | null {
  for (const period of line.periods) {
    const found = layout.placed.find(
      ({ figure }) => figure.id === line.id && figure.group === null && figure.periodName === period
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Where the low and the high of a line stand, and what they are; null where it has none. */
interface Limits {
  readonly places: readonly [CellPlace, CellPlace];
  readonly low: number;
  readonly high: number;
}

/** The ends of the interval; for a count by reason, the measures that bound it (M-B3). */
function limitsOf({ figure, measure, limits }: PlacedFigure, layout: Layout): Limits | null {
  if (limits !== null && figure.interval !== null)
    return { places: limits, low: figure.interval.low, high: figure.interval.high };
  const { boundsBy } = measure;
  if (figure.bounds === null || boundsBy === undefined) return null;
  const low = layout.byKey.get(figureKey({ ...figure, id: boundsBy.low }));
  const high = layout.byKey.get(figureKey({ ...figure, id: boundsBy.high }));
  if (low === undefined || high === undefined) return null;
  return { places: [low.place, high.place], ...figure.bounds };
}

function writeLine(
  sheet: Sheet,
  row: number,
  { signs }: PanelLine,
  entry: PlacedFigure,
  limits: Limits | null
): void {
  const { figure, measure, place } = entry;
  const format = figureFormat(entry);
  const source = refTo(place, SHEETS.panel, false);
  const amount = figure.value ?? 0;
  const marked = (name: string): string => (figure.rests.length > 0 ? name + MARK : name);
  if (signs === undefined) {
    sheet.put(row, 0, text(marked(measure.name)));
    sheet.put(row, 1, formula(source, amount, format, "headline"));
  } else {
    const [above, below] = signs.map(marked);
    const label = `IF(${source}<0,"${below}","${above}")`;
    sheet.put(row, 0, formula(label, (amount < 0 ? below : above) ?? "", "text", "plain"));
    sheet.put(row, 1, formula(`ABS(${source})`, Math.abs(amount), format, "headline"));
  }
  const limit = (cell: CellPlace, content: number, column: number): void => {
    sheet.put(row, column, formula(refTo(cell, SHEETS.panel, false), content, format, "note"));
  };
  if (limits !== null) {
    limit(limits.places[0], limits.low, 2);
    limit(limits.places[1], limits.high, 3);
  }
  sheet.put(row, RIGHT, {
    ...text(basisOf(entry), "link"),
    goto: `${sheetRef(place.sheet)}!${a1(place.row, place.column)}`,
  });
}

/** "percent a year, since 13 May 2021" */
function basisOf({ figure }: PlacedFigure): string {
  const named = figure.unit === "GBP" ? "pounds" : figure.unit;
  const names = figure.id === "resilience.teams_of_one" ? figure.notes.join(", ") : "";
  const listed = names === "" ? "" : `: ${names}`;
  return capital(`${named}, ${figure.periodLabel}${listed}`);
}
