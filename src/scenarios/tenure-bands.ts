/** Bands of service (M-H2), each from `months` of service on, up to the next. */
export const TENURE_BANDS = [
  { from: 0, words: "under 1 year" },
  { from: 12, words: "1 to 2 years" },
  { from: 24, words: "2 to 5 years" },
  { from: 60, words: "5 to 10 years" },
  { from: 120, words: "10 to 20 years" },
  { from: 240, words: "20 to 25 years" },
  { from: 300, words: "25 to 30 years" },
  { from: 360, words: "30 years and more" },
] as const;

export const BANDS = TENURE_BANDS.length;

/** Service is counted in whole months up to 50 years; longer service counts as 50 years. */
export const MOST_TENURE = 600;

/** The band of each number of months of service, 0 to 600. */
export const BAND_OF: Uint8Array = Uint8Array.from({ length: MOST_TENURE + 1 }, (_, months) =>
  TENURE_BANDS.reduce((last, band, i) => (band.from <= months ? i : last), 0)
);

/** Months of service at which a band ends: the first month of the next; no end for the last. */
export const bandEnd = (band: number): number => TENURE_BANDS[band + 1]?.from ?? Infinity;

/** The first day of service in each band, counted from the start: a month is 30.4375 days. */
export const BAND_DAYS: readonly number[] = TENURE_BANDS.map(({ from }) =>
  Math.round(from * 30.4375)
);
