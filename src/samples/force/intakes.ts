import { sampleDay } from "../sample-day";

/** An intake of student officers in 2025/26. */
export interface Intake {
  readonly cohort: string;
  readonly route: "PCDA" | "DHEP" | "PCEP";
  readonly start: number;
  readonly places: number;
  /** Started, for an intake that is past; else offers accepted so far. */
  readonly confirmed: number;
}

const intake = (
  cohort: string,
  route: Intake["route"],
  start: string,
  places: number,
  confirmed: number
): Intake => ({ cohort, route, start: sampleDay(start), places, confirmed });

/** 365 places over the year, 141 of them taken up before the as-at date. */
export const INTAKES: readonly Intake[] = [
  intake("NC25-01", "PCEP", "2025-06-09", 48, 47),
  intake("NC25-02", "DHEP", "2025-07-07", 48, 48),
  intake("NC25-03", "PCDA", "2025-09-08", 48, 46),
  intake("NC25-04", "PCEP", "2025-10-13", 48, 44),
  intake("NC25-05", "DHEP", "2025-12-08", 48, 31),
  intake("NC25-06", "PCEP", "2026-02-09", 62, 12),
  intake("NC25-07", "PCDA", "2026-03-16", 63, 0),
];
