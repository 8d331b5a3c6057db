/** One thing that was done in the workbook, and whether it came out as it must. */
export interface CheckStep {
  readonly step: string;
  readonly expected: string;
  readonly found: string;
  readonly agrees: boolean;
}

export const stepOf = (step: string, expected: string, found: string): CheckStep => ({
  step,
  expected,
  found,
  agrees: expected === found,
});
