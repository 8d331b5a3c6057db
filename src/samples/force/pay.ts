/** Pounds a year, full time. The scales are made up, of about the size such scales are. */
const CONSTABLE = [31200, 32600, 34100, 35700, 38400, 43300, 50300] as const;

const RANK: Readonly<Record<string, readonly number[]>> = {
  Constable: CONSTABLE,
  Sergeant: [53600, 55100, 56200],
  Inspector: [63800, 66100, 69200],
  "Chief Inspector": [70400, 72900],
  Superintendent: [86200, 93400, 101500],
  "Chief Superintendent": [106400, 112300],
  "Assistant Chief Constable": [131000],
  "Deputy Chief Constable": [167000],
  "Chief Constable": [198000],
  PCSO: [27600, 28500, 29900],
  A: [24300, 24800],
  B: [25000, 25900],
  C: [26300, 27600],
  D: [28100, 29800],
  E: [30300, 32700],
  F: [33400, 36200],
  G: [37000, 40100],
  H: [41000, 44700],
  I: [45600, 49800],
  K: [55100, 60400],
  "S151 Officer": [128000],
};

const scaleOf = (grade: string): readonly number[] => {
  const scale = RANK[grade];
  if (scale === undefined) throw new Error(`no scale for ${grade}`);
  return scale;
};

/** The point reached after whole years of service, one point a year to the top. */
export function salaryAfter(grade: string, years: number): number {
  const scale = scaleOf(grade);
  return scale[Math.min(scale.length - 1, Math.max(0, Math.floor(years)))] ?? 0;
}

/** What an empty post is budgeted at: the middle of its scale. */
export function budgetedSalary(grade: string): number {
  const scale = scaleOf(grade);
  return scale[Math.floor(scale.length / 2)] ?? 0;
}
