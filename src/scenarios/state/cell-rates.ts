import { BANDS } from "../tenure-bands";
import { CAUSE_COUNT, RETIREMENT } from "../cause";
import type { Exposure } from "./exposure";

/** How much a small group leans on the larger one: as if it had this many person-years of it (M-H2). */
export const SHRINKAGE_YEARS = 50;

/** Leaving rates of one worker type by band and cause, and what they rest on. */
export interface CellRates {
  /** Leavers per person-year: `annual[band * CAUSE_COUNT + cause]`. */
  readonly annual: Float64Array;
  /** Person-years seen, by band. */
  readonly years: Float64Array;
  /** Leavers seen for any cause but ordinary retirement, by band; then ordinary retirements. */
  readonly leavers: Float64Array;
  readonly retirements: Float64Array;
  /** The type's own rate for any cause but retirement, to which bands lean. */
  readonly typeRate: number;
  /** The rate of all types together, to which the type's leans. */
  readonly wholeRate: number;
  /** Leavers and person-years behind the type's rate and the whole's. */
  readonly typeLeavers: number;
  readonly typeYears: number;
  readonly wholeLeavers: number;
  readonly wholeYears: number;
  /** Retirements per person-year of all types together by band, to which the type's lean. */
  readonly wholeRetirement: Float64Array;
}

/** (L + k r) ÷ (PT + k): a rate that leans on `towards` as far as it rests on little (M-H2). */
export const shrunk = (leavers: number, years: number, towards: number): number =>
  (leavers + SHRINKAGE_YEARS * towards) / (years + SHRINKAGE_YEARS);

const sumOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
const ofCause = (exposure: Exposure, cause: number): number =>
  exposure.leavers.reduce((sum, count, i) => (i % CAUSE_COUNT === cause ? sum + count : sum), 0);
const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);

/**
 * Rates of a type: each band leans on the type, the type on all types together, each as if it had 50
 * person-years of it. Ordinary retirement depends on service above all: a band's leans on the same band
 * of all types.
 */
export function cellRates(own: Exposure, whole: Exposure): CellRates {
  const typeYears = sumOf(own.years);
  const wholeYears = sumOf(whole.years);
  const annual = new Float64Array(BANDS * CAUSE_COUNT);
  const rest = { leavers: new Float64Array(BANDS), retirements: new Float64Array(BANDS) };
  const wholeRetirement = new Float64Array(BANDS);
  let typeRate = 0;
  for (let cause = 0; cause < CAUSE_COUNT; cause++) {
    const towards = shrunk(
      ofCause(own, cause),
      typeYears,
      ratio(ofCause(whole, cause), wholeYears)
    );
    if (cause !== RETIREMENT) typeRate += towards;
    for (let band = 0; band < BANDS; band++) {
      const cell = band * CAUSE_COUNT + cause;
      const seen = own.leavers[cell] ?? 0;
      const years = own.years[band] ?? 0;
      const atBand = ratio(whole.leavers[cell] ?? 0, whole.years[band] ?? 0);
      if (cause === RETIREMENT) wholeRetirement[band] = atBand;
      annual[cell] = shrunk(seen, years, cause === RETIREMENT ? atBand : towards);
      const into = cause === RETIREMENT ? rest.retirements : rest.leavers;
      into[band] = (into[band] ?? 0) + seen;
    }
  }
  const but = (exposure: Exposure): number =>
    sumOf(exposure.leavers) - ofCause(exposure, RETIREMENT);
  return {
    annual,
    years: own.years,
    ...rest,
    typeRate,
    wholeRate: ratio(but(whole), wholeYears),
    typeLeavers: but(own),
    typeYears,
    wholeLeavers: but(whole),
    wholeYears,
    wholeRetirement,
  };
}

/** Rates known without error, the same in every band: `annual` has one rate a cause. */
export function flatRates(annual: readonly number[]): CellRates {
  return {
    annual: Float64Array.from(
      { length: BANDS * CAUSE_COUNT },
      (_, i) => annual[i % CAUSE_COUNT] ?? 0
    ),
    years: new Float64Array(BANDS),
    leavers: new Float64Array(BANDS),
    retirements: new Float64Array(BANDS),
    typeRate: 0,
    wholeRate: 0,
    typeLeavers: 0,
    typeYears: 0,
    wholeLeavers: 0,
    wholeYears: 0,
    wholeRetirement: new Float64Array(BANDS),
  };
}
