import { streamKey } from "../../statistics/counter-random";
import { gammaDraw } from "../../statistics/gamma-draw";
import { SHRINKAGE_YEARS, type CellRates } from "../state/cell-rates";
import { BANDS } from "../tenure-bands";
import { STREAM } from "./streams";

/** What a draw multiplies the estimated rates of a type by, band by band; 1 where they are taken as sure. */
export interface RateFactors {
  readonly work: Float64Array;
  readonly retirement: Float64Array;
}

export const sureFactors = (): RateFactors => ({
  work: new Float64Array(BANDS).fill(1),
  retirement: new Float64Array(BANDS).fill(1),
});

/** Rates known without error have nothing behind them to draw from. */
const isSure = ({ wholeYears }: CellRates): boolean => wholeYears === 0;

/** The rate of all types together, as one draw has it: leavers per person-year (gamma-Poisson, M-B 2.3). */
export function drawWholeRate(rates: CellRates, seed: number, draw: number): number {
  if (isSure(rates) || rates.wholeLeavers === 0) return rates.wholeRate;
  return gammaDraw(rates.wholeLeavers, streamKey(seed, draw, STREAM.wholeRate)) / rates.wholeYears;
}

/**
 * Draws a type's rates as they were estimated: the type's given that of all types, each band's given the
 * type's, every one gamma with the leavers and person-years behind it. The mean of a factor is 1: the
 * simulation's expectation is that of the projection. Written into `into`.
 */
export function drawFactors(
  rates: CellRates,
  type: number,
  whole: number,
  seed: number,
  draw: number,
  into: RateFactors
): void {
  if (isSure(rates)) return;
  const k = SHRINKAGE_YEARS;
  const typeRate =
    gammaDraw(rates.typeLeavers + k * whole, streamKey(seed, draw, STREAM.typeRate + type)) /
    (rates.typeYears + k);
  for (let band = 0; band < BANDS; band++) {
    const stream = type * BANDS + band;
    const leavers = rates.leavers[band] as number;
    const years = (rates.years[band] as number) + k;
    const mean = (leavers + k * rates.typeRate) / years;
    const drawn = gammaDraw(
      leavers + k * typeRate,
      streamKey(seed, draw, STREAM.bandRate + stream)
    );
    into.work[band] = mean > 0 ? drawn / years / mean : 1;
    const seen = (rates.retirements[band] as number) + k * (rates.wholeRetirement[band] as number);
    into.retirement[band] =
      seen > 0 ? gammaDraw(seen, streamKey(seed, draw, STREAM.retirementRate + stream)) / seen : 1;
  }
}
