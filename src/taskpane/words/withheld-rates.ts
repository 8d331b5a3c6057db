import type { RateChoice } from "../engine/detail";
import { withheldReason } from "./withheld";

/** Rates that cannot be given, and the reason they share. */
export interface WithheldRates {
  /** "Home Office, FTE, 2021/22; Of average strength, 2021/22" */
  readonly names: string;
  readonly reason: string;
}

/** The withheld among the choices, those of one reason together. */
export function withheldRates(rates: readonly RateChoice[]): WithheldRates[] {
  const reasons = new Map<string, string[]>();
  for (const { figure, short, periodLabel } of rates) {
    if (figure.value !== null) continue;
    const reason = withheldReason(figure);
    reasons.set(reason, [...(reasons.get(reason) ?? []), `${short}, ${periodLabel}`]);
  }
  return [...reasons].map(([reason, names]) => ({ names: names.join("; "), reason }));
}
