import { assumptionName } from "../names";
import { preparedRange } from "../prepared-place";
import { lastDayOf, firstDayOf } from "../../units/month";
import { a1, absoluteA1, sheetRef } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { BANDS, BAND_OF, bandEnd, TENURE_BANDS } from "../../scenarios/tenure-bands";
import { CAUSE_COUNT } from "../../scenarios/cause";
import type { ProjectionState, TypeState } from "../../scenarios/state/projection-state";
import { columnsOf } from "../../scenarios/state/table-columns";
import type { Workforce } from "../../workforce/workforce";
import { formula, heading, text, value } from "../cells";
import { rowHeights } from "../row-heights";
import { SHEETS } from "../sheet-names";
import { FIRST_MONTH, Ledger, stated, type Series } from "./ledger";
import { live, type Live, type LiveRange } from "./live";
import { monthHeadings, MOST_ABREAST } from "./month-headings";

/** What every projection of the workbook starts from, as other sheets' formulas write it. */
export interface Inputs {
  readonly asAt: Live;
  readonly firstMonth: Live;
  readonly firstShare: Live;
  readonly types: readonly TypeInputs[];
  readonly plan: SheetPlan;
}

export interface TypeInputs {
  /** The cell that holds the type's name. */
  readonly name: string;
  /** At the opening, one a band. */
  readonly people: readonly Live[];
  readonly fte: readonly Live[];
  /** Leavers per person-year: `rates[cause][band]`, and each cause's cells as a range. */
  readonly rates: readonly (readonly Live[])[];
  readonly rateRanges: readonly LiveRange[];
  /** Of those in post at the opening, who have a band's last month of service in a step. */
  readonly lastMonth: readonly (readonly [people: Series, fte: Series] | null)[];
  readonly joinerFte: Live;
  readonly fillMonths: Live;
}

const HEADS = [
  "Worker type",
  "Service",
  "From (months)",
  "To (months)",
  "People",
  "FTE",
  "Retire- ment",
  "Resig- nation",
  "Other leavers",
  "Change of type",
  "Person- years seen",
  "Leavers seen",
] as const;
const RATES = 6;
const NAME = sheetRef(SHEETS.projectionInputs);

/** People at the opening by service, live from the prepared people, and the rates estimated for them. */
export function inputsSheet(state: ProjectionState, workforce: Workforce, months: number): Inputs {
  const ledger = new Ledger(SHEETS.projectionInputs, months, 3);
  const { sheet } = ledger;
  sheet.put(0, 0, text("What the projections start from", "title"));
  sheet.put(1, 0, text(NOTE, "note"));
  const cell = (row: number, column: number, worth: number): Live =>
    live(`${NAME}!${absoluteA1(row, column)}`, worth);
  const fact = (
    label: string,
    source: string,
    worth: number,
    format: "date" | "fraction"
  ): Live => {
    const row = ledger.next++;
    sheet.put(row, 0, text(label, "label"));
    sheet.put(row, 1, formula(source, worth, format));
    return cell(row, 1, worth);
  };
  const day = assumptionName("as_at");
  const asAt = fact("In post at the close of", day, state.opening, "date");
  const first = fact(
    "First month projected",
    `DATE(YEAR(${day}+1),MONTH(${day}+1),1)`,
    firstDayOf(state.first),
    "date"
  );
  const firstRow = ledger.next - 1;
  const firstCell = absoluteA1(firstRow, 1);
  const firstShare = fact(
    "Share of the first month still to come",
    `(EOMONTH(${firstCell},0)-${absoluteA1(firstRow - 1, 1)})/DAY(EOMONTH(${firstCell},0))`,
    (lastDayOf(state.first) - state.opening) /
      (lastDayOf(state.first) - firstDayOf(state.first) + 1),
    "fraction"
  );
  ledger.section(
    "People by service, and how fast they leave",
    "Rates: leavers for each person-year in post. Computed, method M-H2: small groups lean on the larger ones."
  );
  const top = ledger.next++;
  HEADS.forEach((name, column) => {
    sheet.put(top, column, { ...heading(name), align: column < 2 ? "left" : "right" });
  });
  const whole = wholeFte(workforce, state);
  const tables = state.types.map((type) => bandRows(ledger, type, firstCell, whole));
  ledger.section("Joiners and vacant posts");
  const head = ledger.next++;
  ["Worker type", "FTE of a joiner", "Months to fill a post", "How known"].forEach(
    (name, column) => {
      sheet.put(head, column, {
        ...heading(name),
        align: column === 0 || column === 3 ? "left" : "right",
      });
    }
  );
  const others = state.types.map(({ type, joinerFte, timeToFill }) => {
    const row = ledger.next++;
    sheet.put(row, 0, text(type, "label"));
    sheet.put(row, 1, value(joinerFte, "decimal", "input"));
    sheet.put(row, 2, value(timeToFill.months, "decimal", "input"));
    sheet.put(row, 3, text(timeToFill.evidence, "note"));
    return { joinerFte: cell(row, 1, joinerFte), fillMonths: cell(row, 2, timeToFill.months) };
  });
  ledger.section(
    "Of those in post at the start, who have the last month of a band's service in the month",
    "They cross into the next band at its end, as far as they have not left."
  );
  monthHeadings(ledger, live(firstCell, firstDayOf(state.first)), state.first);
  const types = state.types.map((type, t): TypeInputs => {
    const table = tables[t];
    const other = others[t];
    if (table === undefined || other === undefined) throw new Error(`no rows of ${type.type}`);
    const column = (at: number, values: readonly number[]): Live[] =>
      values.map((worth, band) => cell(table + band, at, worth));
    const { heads, fte } = byBand(type);
    const annual = (cause: number): number[] =>
      Array.from(
        { length: BANDS },
        (_, band) => type.rates.annual[band * CAUSE_COUNT + cause] ?? 0
      );
    return {
      name: `${NAME}!${absoluteA1(table, 0)}`,
      people: column(4, heads),
      fte: column(5, fte),
      rates: Array.from({ length: CAUSE_COUNT }, (_, cause) =>
        column(RATES + cause, annual(cause))
      ),
      rateRanges: Array.from({ length: CAUSE_COUNT }, (_, cause) => ({
        source: `${NAME}!${absoluteA1(table, RATES + cause)}:${absoluteA1(table + BANDS - 1, RATES + cause)}`,
        values: annual(cause),
      })),
      lastMonth: lastMonths(ledger, type, absoluteA1(table, 0), firstCell, whole),
      ...other,
    };
  });
  ledger.finish();
  const widths = [38, 16, ...Array.from({ length: Math.max(months, HEADS.length - 2) }, () => 9.5)];
  return { asAt, firstMonth: first, firstShare, types, plan: planOf(ledger, widths) };
}

const NOTE =
  "Black cells are formulas over the prepared people; blue ones were worked out when this was written and may be changed: every projection follows.";

/** Whether every person in post has an FTE: then it can be added up where the people stand. */
function wholeFte(workforce: Workforce, { opening }: ProjectionState): boolean {
  const people = columnsOf(workforce, "people");
  const fte = people.number("fte");
  const start = people.number("start");
  const leave = people.number("leave_date");
  return !fte.some(
    (share, row) =>
      Number.isNaN(share) && (start[row] ?? Infinity) <= opening && (leave[row] ?? 0) > opening
  );
}

function byBand({ tenure, fte }: TypeState): { heads: number[]; fte: number[] } {
  const heads = new Array<number>(BANDS).fill(0);
  const shares = new Array<number>(BANDS).fill(0);
  tenure.forEach((months, i) => {
    const band = BAND_OF[months] ?? 0;
    heads[band] = (heads[band] ?? 0) + 1;
    shares[band] = (shares[band] ?? 0) + (fte[i] ?? 0);
  });
  return { heads, fte: shares };
}

/** Tests for people of a type whose whole months of service are from `low` to under `high`. */
function criteria(type: string, first: string, low: number, high: number): string {
  const day = assumptionName("as_at");
  const start = preparedRange("people", "start");
  return [
    `${preparedRange("people", "type")},${type}`,
    `${preparedRange("people", "leave_date")},">"&${day}`,
    `${start},"<="&${day}`,
    ...(low > 0 ? [`${start},"<"&EDATE(${first},-${low})`] : []),
    ...(high === Infinity ? [] : [`${start},">="&EDATE(${first},-${high})`]),
  ].join(",");
}

const counted = (of: string, worth: number): Live => live(`COUNTIFS(${of})`, worth);
const summed = (of: string, worth: number, whole: boolean): Live =>
  whole ? live(`SUMIFS(${preparedRange("people", "fte")},${of})`, worth) : stated(worth);

function bandRows(ledger: Ledger, type: TypeState, first: string, whole: boolean): number {
  const top = ledger.next;
  const { heads, fte } = byBand(type);
  const { sheet } = ledger;
  TENURE_BANDS.forEach(({ from, words }, band) => {
    const row = ledger.next++;
    const to = bandEnd(band);
    const of = criteria(`$${a1(row, 0)}`, first, from, to);
    const share = summed(of, fte[band] ?? 0, whole);
    const seen = (type.rates.leavers[band] ?? 0) + (type.rates.retirements[band] ?? 0);
    sheet.put(row, 0, text(type.type, "label"));
    sheet.put(row, 1, text(words, "label"));
    sheet.put(row, 2, value(from, "whole", "label"));
    sheet.put(row, 3, to === Infinity ? text("", "label") : value(to, "whole", "label"));
    sheet.put(row, 4, formula(`COUNTIFS(${of})`, heads[band] ?? 0, "whole"));
    sheet.put(
      row,
      5,
      share.source === ""
        ? value(share.value, "fte", "input")
        : formula(share.source, share.value, "fte")
    );
    for (let cause = 0; cause < CAUSE_COUNT; cause++)
      sheet.put(
        row,
        RATES + cause,
        value(type.rates.annual[band * CAUSE_COUNT + cause] ?? 0, "decimal", "input")
      );
    sheet.put(row, RATES + CAUSE_COUNT, value(type.rates.years[band] ?? 0, "years", "label"));
    sheet.put(row, RATES + CAUSE_COUNT + 1, value(seen, "whole", "label"));
  });
  return top;
}

/** By band: rows of those in post at the opening who are in its last month in a step; null where none are. */
function lastMonths(
  ledger: Ledger,
  { type, tenure, fte }: TypeState,
  name: string,
  first: string,
  whole: boolean
): (readonly [Series, Series] | null)[] {
  const heads = new Map<number, number>();
  const shares = new Map<number, number>();
  tenure.forEach((months, i) => {
    heads.set(months, (heads.get(months) ?? 0) + 1);
    shares.set(months, (shares.get(months) ?? 0) + (fte[i] ?? 0));
  });
  return TENURE_BANDS.map(({ from, words }, band) => {
    const end = bandEnd(band);
    const months = Array.from({ length: ledger.months }, (_, step) => end - 1 - step);
    if (end === Infinity || !months.some((at) => at >= from && heads.has(at))) return null;
    const rowOf = (of: ReadonlyMap<number, number>, isFte: boolean): Series =>
      ledger.row(
        `${type}, ${words}${isFte ? ", FTE" : ""}`,
        (step) => {
          const at = end - 1 - step;
          // Later ones crossed into the band, or joined, since the opening.
          if (at < from) return stated(0);
          const tests = criteria(name, first, at, at + 1);
          const worth = of.get(at) ?? 0;
          return isFte ? summed(tests, worth, whole) : counted(tests, worth);
        },
        { format: isFte ? "fte" : "whole" }
      );
    return [rowOf(heads, false), rowOf(shares, true)] as const;
  });
}

function planOf({ name, sheet, months }: Ledger, widths: readonly number[]): SheetPlan {
  return {
    name,
    rows: sheet.rows,
    widths,
    tables: [],
    charts: [],
    freeze: { rows: 3, columns: FIRST_MONTH },
    rowHeights: rowHeights(sheet.rows, widths),
    print: {
      landscape: true,
      fit: [Math.max(1, Math.ceil(months / MOST_ABREAST)), 0],
      repeatColumns: [0, 0],
      bottom: sheet.rows.length - 1,
      right: sheet.lastColumn,
    },
    role: "product",
  };
}
