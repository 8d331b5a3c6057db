/** From where on a difference from last time is named. */
export const DRIFT_LIMITS = {
  /** Share of the rows that a sheet lost. */
  fewerRows: 0.4,
  /** Rows that a sheet must have had for that to mean anything. */
  rowsToJudge: 5,
  /** Share of a column's dates written in a style that it did not have. */
  newStyle: 0.1,
  /** New reasons or types named one by one; more are one line. */
  valuesNamed: 8,
  /** Examples given of many cells. */
  examples: 3,
} as const;
