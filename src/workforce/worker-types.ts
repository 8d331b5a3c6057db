/** The kinds of people a force counts apart, as they stand in the prepared tables. */
export const WORKER_TYPES = [
  "Police officer",
  "Police staff",
  "PCSO",
  "Special constable",
  "Designated officer",
  "Volunteer",
] as const;

export type WorkerType = (typeof WORKER_TYPES)[number];

/** Taken where the sheets say nothing (conventions 5). */
export const DEFAULT_TYPE: WorkerType = "Police staff";

const TEXTS: readonly (readonly [WorkerType, RegExp])[] = [
  ["PCSO", /\bpcsos?\b|\b(police )?community support\b|\btraffic warden/],
  ["Special constable", /\bspecials?\b|\bspecial constab/],
  ["Volunteer", /\bvolunteers?\b|\bpsvs?\b|\bcadets?\b/],
  ["Designated officer", /\bdesignated\b|\bdetention officer/],
  ["Police staff", /\bstaff\b|^ps$|\bcivilian|\bsupport\b|\bopcc\b|^employee/],
  ["Police officer", /\bofficers?\b|^po$|\bconstables?\b|^police$|^regulars?\b|\bwarranted\b/],
];

/** The canonical worker type of a sheet's text; null where it fits none. */
export function workerTypeOf(given: string): WorkerType | null {
  const text = given.trim().toLowerCase();
  return TEXTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const RANK =
  /^(temp(orary)? |acting |t\/|a\/|det(ective)? )*(pc|dc|ps|ds|sgt|insp|di|ci|dci|supt|constable|sergeant|inspector|chief inspector|superintendent|chief superintendent|assistant chief constable|deputy chief constable|chief constable|(police|student|detective) (constable|officer)|acc|dcc|cc)$/;

/** The worker type a police rank implies; null for a staff grade. */
export function typeOfRank(rank: string): WorkerType | null {
  const text = rank.trim().toLowerCase();
  if (/^special (constable|sergeant|inspector)/.test(text)) return "Special constable";
  if (/^pcsos?$/.test(text)) return "PCSO";
  return RANK.test(text) ? "Police officer" : null;
}
