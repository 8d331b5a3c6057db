import type { CellRange } from "./cell-range";
import { assumptionsOf } from "../../measures/assumptions-of";
import type { Catalogue, CheckedMeasure } from "../../measures/catalogue";
import { figureKey } from "../../measures/figure";
import { measureName } from "../../measures/measure-name";
import type { Family } from "../../measures/measure";
import { frameFor, reportedPeriods, type ReportedPeriod } from "../../measures/periods";
import { tablesOf } from "../../measures/tables-of";
import { everyTerm } from "../../language/children";
import type { RateName } from "../../language/term";
import { toWords } from "../../language/words";
import type { Day } from "../../units/day";
import type { Period } from "../../units/period";
import { assumptionSpec } from "../../workforce/assumption-list";
import type { Assumption, AssumptionId } from "../../workforce/assumptions";
import type { Workforce } from "../../workforce/workforce";
import { rowsCounted } from "./rows-counted";

/** Where a figure comes from, beyond what it says itself. */
export interface Passport {
  /** The figure's key. */
  readonly key: string;
  /** The measures its own definition names, each with what it means, the nearest first. */
  readonly terms: readonly { readonly name: string; readonly definition: string }[];
  readonly assumptions: readonly AssumptionUsed[];
  readonly rates: readonly RateUsed[];
  /** The very rows it counts, where they are few enough to name: "A14:H20"; else none. */
  readonly rows: readonly CellRange[];
  /** Leavers are known from this day; null for a figure that reads no people. */
  readonly historyFrom: Day | null;
}

export interface AssumptionUsed {
  readonly name: string;
  /** A day number for dates; null where it is not given. */
  readonly value: number | string | null;
  readonly unit: string;
  readonly status: Assumption["status"] | "missing";
  /** The user's own words on where it comes from, or "". */
  readonly source: string;
  /** "Assumptions!B8", or "". */
  readonly cell: string;
}

/** A rate that changes with the day: what it is in the days of the figure. */
export interface RateUsed {
  readonly rate: RateName;
  readonly spans: readonly { readonly from: Day; readonly to: Day; readonly value: number }[];
}

/** Passports of all the figures of the whole that a family reports. */
export function passportsOf(
  family: Family,
  workforce: Workforce,
  catalogue: Catalogue
): Passport[] {
  const reported = reportedPeriods(workforce);
  return [...catalogue.measures.values()]
    .filter((measure) => measure.family === family)
    .flatMap((measure) => {
      const terms = termsOf(measure, catalogue);
      return reported
        .filter(({ name }) => measure.periods.includes(name))
        .map((period) => passportOf(measure, terms, period, workforce));
    });
}

/** The measures inside a measure, in words. */
function termsOf({ term }: CheckedMeasure, catalogue: Catalogue): Passport["terms"] {
  const naming = measureName(catalogue);
  return [...everyTerm(term)].flatMap((inner) =>
    inner.node === "measure" && inner.term.node !== "assumption"
      ? [
          {
            name: catalogue.measures.get(inner.id)?.name ?? inner.id,
            definition: toWords(inner.term, naming),
          },
        ]
      : []
  );
}

function passportOf(
  { id, term }: CheckedMeasure,
  terms: Passport["terms"],
  { period }: ReportedPeriod,
  workforce: Workforce
): Passport {
  const { assumptions, rates } = assumptionsOf(term);
  return {
    key: figureKey({ id, period, group: null }),
    terms,
    assumptions: assumptions.map((name) => assumptionUsed(name, workforce)),
    rates: rates.map((rate) => ({ rate, spans: spansIn(rate, period, workforce) })),
    rows: rowsCounted(term, frameFor(workforce, period), workforce),
    historyFrom: tablesOf(term).includes("people") ? workforce.historyFrom : null,
  };
}

function assumptionUsed(id: AssumptionId, { assumptions }: Workforce): AssumptionUsed {
  const found = assumptions.get(id);
  const { name, unitLabel: unit } = assumptionSpec(id);
  if (found === undefined)
    return { name, value: null, unit, status: "missing", source: "", cell: "" };
  const { value, status, source, cell } = found;
  return { name, value, unit, status, source: status === "given" ? source : "", cell };
}

const spansIn = (name: RateName, { from, to }: Period, { rates }: Workforce): RateUsed["spans"] =>
  rates
    .filter((rate) => rate.rate === name && rate.from <= to && rate.to >= from)
    .map((rate) => ({
      from: Math.max(rate.from, from),
      to: Math.min(rate.to, to),
      value: rate.value,
    }));
