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

const PREFIX =
  /^(?:temp(?:orary)?|tempy|acting|actg|det(?:ective)?|uniformed|student|probationary|t\/|a\/)\.?\s*/;
const RANKS = new Set(
  [
    "pc dc ps ds sgt sergt insp di ci dci supt con cons const constable sergeant inspector",
    "superintendent acc dcc cc wpc tpc sergeants inspectors constables superintendents",
    "pcs dcs tdc dsgt dinsp dsupt dcsupt",
  ]
    .join(" ")
    .split(" ")
    .concat(
      "chief inspector|chief superintendent|chief inspectors|chief superintendents".split("|"),
      "chief insp|ch insp|ch inspector|c insp|c/insp|ch/insp|chinsp|cinsp".split("|"),
      "chief supt|ch supt|ch superintendent|c supt|c/supt|ch/supt|chsupt|csupt".split("|"),
      "assistant chief constable|deputy chief constable|chief constable|asst chief constable".split(
        "|"
      ),
      "police constable|police officer|police con|police sergeant|police sgt|police inspector".split(
        "|"
      )
    )
);

/** A rank without what stands before it: "T/Ch. Insp." is "ch insp". */
function bareRank(text: string): string {
  let rank = text.replace(/\./g, " ").replace(/\s+/g, " ").trim();
  for (let before = ""; before !== rank; ) {
    before = rank;
    rank = rank.replace(PREFIX, "");
  }
  return rank;
}

/** The worker type a police rank implies; null for a staff grade. */
export function typeOfRank(rank: string): WorkerType | null {
  const text = rank.trim().toLowerCase();
  if (/^special (constable|sergeant|inspector)/.test(text)) return "Special constable";
  if (/^pcsos?$/.test(text)) return "PCSO";
  return RANKS.has(bareRank(text)) || /^(student|detective) officer$/.test(text)
    ? "Police officer"
    : null;
}
