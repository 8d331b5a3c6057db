import { CAUSE_COUNT, CHANGE, CAUSES, RETIREMENT } from "../../scenarios/cause";
import type { TypePlan } from "../../scenarios/plan/plan";
import { BANDS, TENURE_BANDS } from "../../scenarios/tenure-bands";
import type { Inputs, TypeInputs } from "./inputs-sheet";
import { bandFlow, downOf, negative, sumOf, type Flow } from "./band-flow";
import type { Ledger, Series } from "./ledger";
import { stated } from "./ledger";
import {
  exponential,
  minus,
  number,
  over,
  plus,
  times,
  unlessZero,
  weighed,
  type Live,
  type LiveRange,
} from "./live";

export interface TypeSeries {
  readonly type: string;
  readonly heads: Flow;
  readonly fte: Flow;
  readonly leavers: Series;
  readonly retirements: Series;
  readonly changes: Series;
  readonly openingHeads: Live;
  readonly openingFte: Live;
}

const MONTHS = number(12);
const ONE = number(1);

/** Where joiners of a step stand, heads and FTE; asked for once the rows that follow are declared. */
export type Joiners = () => readonly [heads: Series, fte: Series];

/**
 * The rows of one worker type (M-H1, M-H2): each band of service thinned by its hazard, those with its
 * last month of service crossing into the next at the month's end, joiners coming into the first.
 */
export function typeWorkings(
  ledger: Ledger,
  plan: TypePlan,
  own: TypeInputs,
  { firstShare }: Inputs,
  joiners: Joiners
): TypeSeries {
  const { type } = plan.state;
  ledger.section(`${type}: leaving`, "Leavers for each person-year in post, by band of service.");
  const causes = causeRates(ledger, plan, own);
  const rates = TENURE_BANDS.map(({ words }, band) =>
    ledger.row(
      `Rate, ${words}`,
      (step) => {
        const [first = number(0), ...rest] = causes.map(({ at }) => at(step, band) ?? number(0));
        return plus(first, ...rest);
      },
      { format: "decimal" }
    )
  );
  const wear = (step: number, band: number): Live => {
    const yearly = over(rateAt(rates, band, step), MONTHS);
    return step === 0 ? times(yearly, firstShare) : yearly;
  };
  const worn = TENURE_BANDS.slice(0, -1).map(({ words }, band) =>
    ledger.row(
      `Rate added up, ${words}`,
      (step, so) => (step === 0 ? wear(0, band) : plus(so.at(step - 1), wear(step, band))),
      { format: "decimal" }
    )
  );
  const hazard = TENURE_BANDS.map(({ words }, band) =>
    ledger.row(
      `Share gone in the month, ${words}`,
      (step) => minus(ONE, exponential(negative(wear(step, band)))),
      { format: "decimal" }
    )
  );
  const heads = bandFlow(ledger, own.people, worn, hazard, {
    words: "People",
    format: "fte",
    lastMonth: (band) => own.lastMonth[band]?.[0] ?? null,
    joined: () => joiners()[0],
  });
  const perRate = TENURE_BANDS.map(({ words }, band) =>
    ledger.row(
      `Gone for each 1 of rate, ${words}`,
      (step) =>
        unlessZero(
          rateAt(rates, band, step),
          over(heads.gone[band]?.at(step) ?? number(0), rateAt(rates, band, step))
        ),
      { format: "decimal" }
    )
  );
  const goneBy = (cause: number, label: string): Series =>
    ledger.row(
      label,
      (step) => weighed(downOf(perRate, step), causes[cause]?.down(step) ?? downOf(rates, step)),
      { format: "fte" }
    );
  const retirements = goneBy(RETIREMENT, "Ordinary retirements");
  const changes = goneBy(CHANGE, "Changes of type");
  const leavers = ledger.row(
    "Leavers",
    (step) => minus(heads.exits.at(step), retirements.at(step), changes.at(step)),
    { format: "fte" }
  );
  const fte = bandFlow(ledger, own.fte, worn, hazard, {
    words: "FTE",
    format: "fte",
    lastMonth: (band) => own.lastMonth[band]?.[1] ?? null,
    joined: () => joiners()[1],
  });
  return {
    type,
    heads,
    fte,
    leavers,
    retirements,
    changes,
    openingHeads: sumOf(own.people),
    openingFte: sumOf(own.fte),
  };
}

const rateAt = (rates: readonly Series[], band: number, step: number): Live =>
  rates[band]?.at(step) ?? number(0);

interface CauseRate {
  readonly at: (step: number, band: number) => Live | undefined;
  readonly down: (step: number) => LiveRange;
}

/** The rates of each cause: as estimated, or in rows of their own where a lever moves them. */
function causeRates(ledger: Ledger, { annual, state }: TypePlan, own: TypeInputs): CauseRate[] {
  return CAUSES.map((_, cause): CauseRate => {
    const used = (step: number, band: number): number =>
      annual[(step * BANDS + band) * CAUSE_COUNT + cause] ?? 0;
    const estimated = (band: number): number => state.rates.annual[band * CAUSE_COUNT + cause] ?? 0;
    const isMoved = TENURE_BANDS.some((__, band) =>
      Array.from({ length: ledger.months }, (___, step) => step).some(
        (step) => used(step, band) !== estimated(band)
      )
    );
    const range = own.rateRanges[cause];
    if (!isMoved && range !== undefined)
      return { at: (__, band) => own.rates[cause]?.[band], down: () => range };
    const words = CAUSE_WORDS[cause] ?? "";
    const factors = TENURE_BANDS.map(({ words: service }, band) =>
      estimated(band) === 0
        ? null
        : ledger.given(
            `× ${words}, ${service} (levers)`,
            Array.from({ length: ledger.months }, (__, step) => used(step, band) / estimated(band)),
            "decimal"
          )
    );
    const rows = TENURE_BANDS.map(({ words: service }, band) =>
      ledger.row(
        `Rate of ${words}, ${service}`,
        (step) => {
          const rate = own.rates[cause]?.[band];
          const factor = factors[band];
          return rate === undefined || factor == null
            ? stated(used(step, band))
            : times(rate, factor.at(step));
        },
        { format: "decimal" }
      )
    );
    return { at: (step, band) => rows[band]?.at(step), down: (step) => downOf(rows, step) };
  });
}

const CAUSE_WORDS: readonly string[] = [
  "ordinary retirement",
  "resignation",
  "other leaving",
  "change of type",
];
