import { yearLabel, financialYearOf, type FinancialYear } from "../../units/financial-year";
import { firstDayOf, shortMonth, type Month } from "../../units/month";
import { longDay } from "../../units/day";
import { settingWords } from "../../scenarios/text/setting-text";
import { a1, absoluteA1, sheetRef } from "../../workbook/address";
import type { CellPlan, Look, SheetPlan } from "../../workbook/sheet-plan";
import { formula, heading, Sheet, text, value } from "../cells";
import { rowHeights } from "../row-heights";
import { numbered, SHEETS } from "../sheet-names";
import { backTestWords } from "./back-test-words";
import { live, type Live } from "./live";
import type { ScenariosPart, Studied } from "./part";
import { CHART_ROWS, projectionChart } from "./projection-chart";
import { linesOf, type Line } from "./projection-lines";
import { shortName, type Workings } from "./workings";

const START = 1;
const FIRST = 2;
const YEAR = 14;
/** Which months a sum is of, where they are not the whole year. */
const OF = 15;
/** What a landscape page holds, the whole width on it: a year goes to the next where it would not fit. */
const PAGE_ROWS = 50;
const WIDTHS = [38, 11, ...new Array<number>(12).fill(12), 13, 12, 11, 11, 11, 11];

/** A projection by financial year, and where its figures stand. */
export interface ProjectionSheet {
  readonly plan: SheetPlan;
  /** Surplus or pay of a whole year; training need above its budget; null where there is none. */
  readonly year: (of: "surplus" | "pay", year: FinancialYear) => Live | null;
  readonly training: Live | null;
  readonly gap: (month: Month) => Live | null;
}

/** The deterministic projection of one scenario, a year below the other, every number over its workings. */
export function projectionSheet(
  part: ScenariosPart,
  studied: Studied,
  workings: Workings,
  baseline: Workings,
  scenario: number
): ProjectionSheet {
  const name = numbered(SHEETS.projection, scenario);
  const { state } = part;
  const sheet = new Sheet();
  sheet.put(0, 0, text(`Projection: ${shortName(workings.plan.scenario)}`, "title"));
  sheet.put(
    1,
    0,
    text(
      `From those in post on ${longDay(state.opening)}: people and pounds to be expected, month by month. Every number is a formula over the sheet ${numbered(SHEETS.workingsProjection, scenario)}.`,
      "note"
    )
  );
  sheet.put(2, 0, text(backTestWords(part.backTest), "note"));
  let next = 3;
  const { settings } = studied.scenario;
  if (settings.length === 0) sheet.put(next++, 0, text("No lever is moved.", "plain"));
  for (const setting of settings) sheet.put(next++, 0, text(settingWords(setting), "plain"));
  next++;
  const chartTop = next;
  next += CHART_ROWS + 1;
  const lines = linesOf(part, workings);
  const years = yearsOf(state.first, part.months);
  const ends = new Map<string, Live>();
  const gaps = new Map<Month, Live>();
  const place = (row: number, column: number, worth: number): Live =>
    live(`${sheetRef(name)}!${absoluteA1(row, column)}`, worth);
  let training: Live | null = null;
  const pagesFrom: number[] = [];
  let pageTop = 0;
  for (const year of years) {
    const top = next;
    next = writeYear(sheet, next, year, lines, part, (line, row, column, worth) => {
      if (line.key === undefined) return;
      if (line.key === "gap") gaps.set(year * 12 + 3 + column - FIRST, place(row, column, worth));
      else if (column === YEAR) ends.set(`${line.key} ${year}`, place(row, column, worth));
    });
    if (year === years[0]) {
      const written = writeTraining(sheet, next, studied, workings, name);
      training = written.above;
      next += written.rows;
    }
    if (next - pageTop > PAGE_ROWS) {
      pagesFrom.push(top);
      pageTop = top;
    }
    next++;
  }
  if (workings.money === null) {
    sheet.put(next, 0, text(`No pounds: ${workings.moneyReason}.`, "note"));
    next += 2;
  }
  const chart = projectionChart(
    sheet,
    { name, top: chartTop, right: YEAR },
    part,
    workings,
    baseline,
    scenario
  );
  const bottom = Math.max(next, chartTop + CHART_ROWS) - 1;
  return {
    year: (of, year) => ends.get(`${of} ${year}`) ?? null,
    training,
    gap: (month) => gaps.get(month) ?? null,
    plan: {
      name,
      rows: sheet.rows,
      widths: WIDTHS,
      tables: [],
      charts: [chart],
      freeze: { rows: 0, columns: 1 },
      rowHeights: rowHeights(sheet.rows, WIDTHS),
      print: { landscape: true, fit: [1, 0], pagesFrom, bottom, right: OF },
      role: "product",
    },
  };
}

/** The financial years that the months projected touch. */
function yearsOf(first: Month, months: number): FinancialYear[] {
  const from = financialYearOf(firstDayOf(first));
  const to = financialYearOf(firstDayOf(first + months - 1));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

type Note = (line: Line, row: number, column: number, worth: number) => void;

function writeYear(
  sheet: Sheet,
  top: number,
  year: FinancialYear,
  lines: readonly Line[],
  { state, months }: ScenariosPart,
  note: Note
): number {
  const april = year * 12 + 3;
  const last = Math.min(april + 11, state.first + months - 1);
  sheet.put(top, 0, heading(`Financial year ${yearLabel(year)}`));
  sheet.put(top, START, { ...heading("At the start"), align: "right" });
  for (let month = 0; month < 12; month++)
    sheet.put(top, FIRST + month, { ...heading(shortMonth(april + month)), align: "right" });
  const whole = last === april + 11;
  sheet.put(top, YEAR, { ...heading("Sum"), align: "right" });
  let row = top + 1;
  for (const line of lines) {
    const { label, format, look = "worked", opening, flows, past } = line;
    const isHead = look === "headline" || look === "total";
    const shown: Look = look === "headline" ? "headline" : look;
    sheet.put(row, 0, text(label, isHead ? shown : "label"));
    for (let column = START; column <= YEAR; column++)
      sheet.put(row, column, text("", isHead ? shown : "label"));
    const from = state.first - april;
    if (opening !== undefined) {
      const before = from >= 0 ? opening : line.at(-from - 1);
      sheet.put(row, START, formula(before.source, before.value, format, shown));
    }
    let sum = 0;
    let firstColumn = 0;
    for (let month = 0; month < 12 && april + month <= last; month++) {
      const step = april + month - state.first;
      const column = FIRST + month;
      if (step < 0) {
        if (past === undefined) continue;
        const worth = past(month);
        sheet.put(row, column, value(worth, format, "input"));
        sum += worth;
      } else {
        const cell = line.at(step);
        sheet.put(row, column, formula(cell.source, cell.value, format, shown));
        sum += cell.value;
        note(line, row, column, cell.value);
      }
      if (firstColumn === 0) firstColumn = column;
    }
    if (flows === true) {
      const range = `${a1(row, firstColumn)}:${a1(row, FIRST + last - april)}`;
      sheet.put(row, YEAR, formula(`SUM(${range})`, sum, format, isHead ? shown : "worked"));
      if (whole) note(line, row, YEAR, sum);
      const [from, to] = [april + firstColumn - FIRST, last];
      if (from > april || !whole) sheet.put(row, OF, text(monthsOf(from, to), "note"));
    }
    row++;
    if (line.key === "gap") row = writeCheckpoints(sheet, row, line, april, state.first, last);
  }
  return row;
}

/** "Oct to Mar" */
function monthsOf(from: Month, to: Month): string {
  const name = (month: Month): string => shortMonth(month).slice(0, 3);
  return from === to ? `${name(from)} only` : `${name(from)} to ${name(to)}`;
}

/** Whether the target is met at each 30 September and 31 March (M-G6). */
function writeCheckpoints(
  sheet: Sheet,
  row: number,
  line: Line,
  april: Month,
  first: Month,
  last: Month
): number {
  sheet.put(row, 0, text("   checkpoints", "label"));
  for (const month of [5, 11]) {
    const step = april + month - first;
    if (step < 0 || april + month > last) continue;
    const met = line.at(step).value <= 0;
    const cell = a1(row - 1, FIRST + month);
    sheet.put(row, FIRST + month, {
      ...formula(`IF(${cell}<=0,"met","short")`, met ? "met" : "short", "text", "label"),
      align: "right",
    });
  }
  return row + 1;
}

/** Training of the first financial year, under its sums; `above` is null where there is no budget to be above. */
function writeTraining(
  sheet: Sheet,
  top: number,
  { projection, plan }: Studied,
  { all }: Workings,
  name: string
): { readonly rows: number; readonly above: Live | null } {
  const training = projection.money.training;
  const forecast = plan.state.money.trainingForecast;
  if (training === null || forecast === null) return { rows: 0, above: null };
  const close = Math.min(
    plan.months.length - 1,
    financialYearOf(plan.state.opening + 1) * 12 + 14 - plan.state.first
  );
  const opening = all.openingHeads.source;
  const each = `MAX(0,${all.heads.seen(close).source}-(${opening}))/(${opening})`;
  const lines: (readonly [label: string, cell: CellPlan])[] = [
    ["Training: paid, committed and planned", value(forecast, "pounds", "input")],
    [
      "Training needed with the joiners above the opening",
      formula(`${a1(top, YEAR)}*(1+${each})`, training.need, "pounds"),
    ],
  ];
  const above = training.need - (training.budget ?? 0);
  if (training.budget !== null)
    lines.push(
      ["Training budget", value(training.budget, "pounds", "input")],
      [
        "Training needed above its budget",
        formula(`${a1(top + 1, YEAR)}-${a1(top + 2, YEAR)}`, above, "pounds", "total"),
      ]
    );
  lines.forEach(([label, cell], i) => {
    const look = cell.look === "total" ? "total" : "label";
    sheet.put(top + i, 0, text(label, look));
    for (let column = START; column < YEAR; column++) sheet.put(top + i, column, text("", look));
    sheet.put(top + i, YEAR, cell);
  });
  return {
    rows: lines.length,
    above:
      training.budget === null
        ? null
        : live(`${sheetRef(name)}!${absoluteA1(top + 3, YEAR)}`, above),
  };
}
