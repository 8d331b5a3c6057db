import type { Plan } from "../../scenarios/plan/plan";
import type { Scenario } from "../../scenarios/scenario";
import { scenarioText } from "../../scenarios/text/setting-text";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { text } from "../cells";
import { rowHeights } from "../row-heights";
import { numbered, SHEETS } from "../sheet-names";
import { cohortWorkings } from "./cohort-workings";
import type { Inputs } from "./inputs-sheet";
import { joinerWorkings, type JoinerSeries } from "./joiner-workings";
import { FIRST_MONTH, Ledger, type Series } from "./ledger";
import { number, plus, type Live } from "./live";
import { moneyWorkings, type MoneySeries } from "./money-workings";
import { monthHeadings, monthNumbers, MOST_ABREAST } from "./month-headings";
import { typeWorkings, type TypeSeries } from "./type-workings";

/** One number a month that a projection shows, of a type or of all. */
export interface ShownSeries {
  readonly type: string | null;
  readonly openingHeads: Live;
  readonly openingFte: Live;
  readonly heads: Series;
  readonly fte: Series;
  readonly joiners: Series;
  readonly leavers: Series;
  readonly retirements: Series;
  readonly changes: Series;
  readonly vacantFte: Series;
  readonly overFte: Series;
}

/** The workings of one scenario: what other sheets may show of it, and the sheet. */
export interface Workings {
  readonly plan: Plan;
  readonly months: Series;
  readonly types: readonly ShownSeries[];
  readonly all: ShownSeries;
  readonly money: MoneySeries | null;
  readonly moneyReason: string;
  readonly sheet: SheetPlan;
}

/** Every step of a scenario's projection by worker type and band of service, a column a month. */
export function workingsOf(plan: Plan, inputs: Inputs, scenario: number): Workings {
  const ledger = new Ledger(numbered(SHEETS.workingsProjection, scenario), plan.months.length, 3);
  ledger.sheet.put(0, 0, text(`Workings of the projection: ${shortName(plan.scenario)}`, "title"));
  ledger.sheet.put(1, 0, text(NOTE, "note"));
  const moved = scenarioText(plan.scenario).split("\n").join("; ");
  ledger.sheet.put(
    2,
    0,
    text(moved === "" ? "No lever is moved." : `Levers moved: ${moved}`, "note")
  );
  const months = monthHeadings(ledger, inputs.firstMonth, plan.state.first);
  const numbers = monthNumbers(ledger);
  const starters = cohortWorkings(ledger, plan, inputs, numbers);
  const parts = plan.types.map((type, t) => {
    const own = inputs.types[t];
    if (own === undefined) throw new Error(`no inputs of ${type.state.type}`);
    const joined: { come: JoinerSeries | null } = { come: null };
    const come = (): JoinerSeries => {
      if (joined.come === null) throw new Error("joiners are asked for before they are declared");
      return joined.come;
    };
    const series = typeWorkings(ledger, type, own, inputs, () => [
      come().joiners,
      come().joinersFte,
    ]);
    joined.come = joinerWorkings(ledger, {
      plan,
      type,
      own,
      inputs,
      months,
      numbers,
      starters,
      series: () => series,
    });
    return { series, joined: joined.come };
  });
  const types = parts.map(({ series, joined }) => shownOf(series, joined));
  const money = moneyWorkings(ledger, plan, parts);
  const all = totals(ledger, types);
  ledger.finish();
  return {
    plan,
    months,
    types,
    all,
    money: money.ok ? money.value : null,
    moneyReason: money.ok ? "" : money.error,
    sheet: sheetOf(ledger),
  };
}

const NOTE =
  "Each band of service is thinned by its rate, e^(-rate ÷ 12) staying a month; joiners come at the month's end. Blue: given; change one and the projection follows.";

/** A name of any length as a title bears it. */
export function shortName({ name }: Pick<Scenario, "name">): string {
  const plain = name.replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

const shownOf = (series: TypeSeries, joined: JoinerSeries): ShownSeries => ({
  type: series.type,
  openingHeads: series.openingHeads,
  openingFte: series.openingFte,
  heads: series.heads.close,
  fte: series.fte.close,
  joiners: joined.joiners,
  leavers: series.leavers,
  retirements: series.retirements,
  changes: series.changes,
  vacantFte: joined.vacantFte,
  overFte: joined.overFte,
});

function totals(ledger: Ledger, types: readonly ShownSeries[]): ShownSeries {
  ledger.section("All worker types");
  const sum = (label: string, of: (type: ShownSeries) => Series, before?: Live): Series =>
    ledger.row(
      label,
      (step) => {
        const [first = number(0), ...rest] = types.map((type) => of(type).at(step));
        return plus(first, ...rest);
      },
      { format: "fte", look: "total", ...(before === undefined ? {} : { before }) }
    );
  const opening = (of: (type: ShownSeries) => Live): Live => {
    const [first = number(0), ...rest] = types.map(of);
    return plus(first, ...rest);
  };
  const openingHeads = opening((type) => type.openingHeads);
  const openingFte = opening((type) => type.openingFte);
  return {
    type: null,
    openingHeads,
    openingFte,
    heads: sum("In post at the close, people", (type) => type.heads, openingHeads),
    joiners: sum("Joiners", (type) => type.joiners),
    leavers: sum("Leavers", (type) => type.leavers),
    retirements: sum("Ordinary retirements", (type) => type.retirements),
    changes: sum("Changes of type", (type) => type.changes),
    fte: sum("In post at the close, FTE", (type) => type.fte, openingFte),
    vacantFte: sum("Posts vacant at the close, FTE", (type) => type.vacantFte),
    overFte: sum("In post above the posts there are, at the close, FTE", (type) => type.overFte),
  };
}

function sheetOf({ name, sheet, months }: Ledger): SheetPlan {
  const widths = [46, 13, ...Array.from({ length: Math.max(months, 11) }, () => 12)];
  return {
    name,
    rows: sheet.rows,
    widths,
    tables: [],
    charts: [],
    freeze: { rows: 4, columns: FIRST_MONTH },
    rowHeights: rowHeights(sheet.rows, widths),
    print: {
      landscape: true,
      fit: [Math.max(1, Math.ceil(months / MOST_ABREAST)), 0],
      repeatRows: [3, 3],
      repeatColumns: [0, 0],
      bottom: sheet.rows.length - 1,
      right: sheet.lastColumn,
    },
    role: "product",
  };
}
