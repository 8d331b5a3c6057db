/** What a lever can be narrowed to. */
export type LeverGroup = "type" | "band" | "cohort" | "stage";

/** What levers are about, in the order a list shows them. */
export const LEVER_TOPICS = [
  "Leaving",
  "Filling posts",
  "Recruitment",
  "Pay and rates",
  "Posts and mix",
  "Training",
] as const;

export type LeverTopic = (typeof LEVER_TOPICS)[number];

export interface LeverSpec {
  readonly id: LeverId;
  readonly topic: LeverTopic;
  /** As it reads in a list: "Leaver rate". */
  readonly name: string;
  /** What a value of it means, in words. */
  readonly words: string;
  /** "share": a fraction shown as a percentage. */
  readonly unit:
    | "share"
    | "months"
    | "people"
    | "GBP"
    | "posts"
    | "month"
    | "yes or no"
    | "GBP a year";
  readonly groups: readonly LeverGroup[];
  /** Smallest and largest value taken. */
  readonly bounds: readonly [low: number, high: number];
  /** True where a dated setting has an end as well as a start. */
  readonly spans: boolean;
  readonly source: string;
}

export type LeverId =
  | "leaver_rate"
  | "voluntary_rate"
  | "leavers_kept"
  | "voluntary_kept"
  | "time_to_fill"
  | "freeze"
  | "cohort_places"
  | "cohort_month"
  | "cohort_fill"
  | "cohort_added"
  | "conversion"
  | "applications"
  | "intake_loss"
  | "pay_award"
  | "increments"
  | "joiner_pay"
  | "staff_pension_rate"
  | "police_pension_rate"
  | "ni_rate"
  | "ni_threshold"
  | "vacancy_factor"
  | "posts_added"
  | "mix"
  | "training_budget";

type Rest = Omit<LeverSpec, "id" | "name" | "words">;
const lever = (id: LeverId, name: string, words: string, rest: Rest): LeverSpec => ({
  id,
  name,
  words,
  ...rest,
});

const share = { unit: "share", bounds: [0, 1], spans: true } as const;
const rate = { unit: "share", bounds: [0, 0.95], spans: true } as const;
const byType = ["type"] as const;
const byBand = ["type", "band"] as const;
const cohort = ["cohort"] as const;
const noGroup = [] as const;
const many = 100_000;

/** Every lever, in the order a list shows them. */
export const LEVERS: readonly LeverSpec[] = [
  lever(
    "leaver_rate",
    "Leaver rate",
    "of those in post at the start of a year, the share who leave in it, retirements included",
    { topic: "Leaving", ...rate, groups: byBand, source: "M-B2; conventions 17" }
  ),
  lever(
    "voluntary_rate",
    "Resignation rate",
    "of those in post at the start of a year, the share who resign in it",
    { topic: "Leaving", ...rate, groups: byBand, source: "M-B3" }
  ),
  lever("leavers_kept", "Leavers held on to", "of those who would leave, the share who stay", {
    topic: "Leaving",
    ...share,
    bounds: [-5, 1],
    groups: byBand,
    source: "M-B 2.3: r' = r × (1 − e)",
  }),
  lever("voluntary_kept", "Resigners held on to", "of those who would resign, the share who stay", {
    topic: "Leaving",
    ...share,
    bounds: [-5, 1],
    groups: byBand,
    source: "M-B 2.3",
  }),
  lever(
    "time_to_fill",
    "Time to fill",
    "months from a post falling vacant to its new holder's start",
    {
      topic: "Filling posts",
      unit: "months",
      bounds: [0, 36],
      spans: true,
      groups: byType,
      source: "M-C3",
    }
  ),
  lever(
    "freeze",
    "Recruitment freeze",
    "1: vacant posts are not refilled; starts due are put off to its end",
    {
      topic: "Filling posts",
      unit: "yes or no",
      bounds: [0, 1],
      spans: true,
      groups: byType,
      source: "M-C",
    }
  ),
  lever("cohort_places", "Cohort places", "places of the cohort", {
    topic: "Recruitment",
    unit: "people",
    bounds: [0, 1000],
    spans: false,
    groups: cohort,
    source: "M-G2",
  }),
  lever("cohort_month", "Cohort month", "the month the cohort starts", {
    topic: "Recruitment",
    unit: "month",
    bounds: [0, many],
    spans: false,
    groups: cohort,
    source: "M-G5",
  }),
  lever(
    "cohort_fill",
    "Share of places filled",
    "at most this share of the cohort's places is filled",
    { topic: "Recruitment", ...share, spans: false, groups: cohort, source: "M-G2" }
  ),
  lever(
    "cohort_added",
    "Cohort added",
    "a further cohort of so many places, starting in the setting's month, filled from the pipeline in its turn where it is of officers and there is one, else as planned",
    {
      topic: "Recruitment",
      unit: "people",
      bounds: [0, 1000],
      spans: false,
      groups: cohort,
      source: "M-G2",
    }
  ),
  lever("conversion", "Conversion", "share of candidates who pass the stage", {
    topic: "Recruitment",
    ...share,
    spans: false,
    groups: ["stage"],
    source: "M-F2",
  }),
  lever("applications", "Applications", "further applications at the first stage, now", {
    topic: "Recruitment",
    unit: "people",
    bounds: [0, many],
    spans: false,
    groups: noGroup,
    source: "M-F4",
  }),
  lever("intake_loss", "Loss in training", "share of starters lost before they count", {
    topic: "Recruitment",
    ...share,
    groups: cohort,
    source: "M-G4",
  }),
  lever("pay_award", "Pay award", "award on basic pay from its month on", {
    topic: "Pay and rates",
    unit: "share",
    bounds: [-0.2, 0.5],
    spans: false,
    groups: byType,
    source: "M-D9",
  }),
  lever(
    "increments",
    "Increments",
    "share of basic pay that increments add in a year, on people's anniversaries spread evenly over it: a twelfth from each month on",
    {
      topic: "Pay and rates",
      ...share,
      bounds: [0, 0.2],
      groups: byType,
      source: "M-D9, M-D10",
    }
  ),
  lever(
    "joiner_pay",
    "Joiner's pay",
    "basic pay of those who join while it holds, as a share of the mean of the type's posts, for as long as they stay; below 100%: cheaper",
    {
      topic: "Pay and rates",
      ...share,
      bounds: [0.2, 2],
      groups: byType,
      source: "M-D10",
    }
  ),
  lever("staff_pension_rate", "Employer pension rate (staff)", "share of pay", {
    topic: "Pay and rates",
    ...share,
    groups: noGroup,
    source: "M-D3",
  }),
  lever("police_pension_rate", "Employer pension rate (police)", "share of pay", {
    topic: "Pay and rates",
    ...share,
    groups: noGroup,
    source: "M-D3",
  }),
  lever("ni_rate", "Employer NI rate", "share of pay above the threshold", {
    topic: "Pay and rates",
    ...share,
    groups: noGroup,
    source: "M-D2",
  }),
  lever("ni_threshold", "Employer NI threshold", "pounds a year for each person", {
    topic: "Pay and rates",
    unit: "GBP a year",
    bounds: [0, 50_000],
    spans: true,
    groups: noGroup,
    source: "M-D2",
  }),
  lever(
    "vacancy_factor",
    "Vacancy factor",
    "share of the pay bill the budget takes out for vacancies",
    { topic: "Pay and rates", ...share, groups: noGroup, source: "M-D8" }
  ),
  lever(
    "posts_added",
    "Posts added",
    "posts added from the month on; below 0: deleted, the next vacant first",
    {
      topic: "Posts and mix",
      unit: "posts",
      bounds: [-10_000, 10_000],
      spans: false,
      groups: byType,
      source: "M-A1, M-D6b",
    }
  ),
  lever(
    "mix",
    "Officer posts turned over",
    "officer posts that become posts of the type from the month on: the next officers are not recruited",
    {
      topic: "Posts and mix",
      unit: "posts",
      bounds: [0, 10_000],
      spans: false,
      groups: byType,
      source: "M-G4",
    }
  ),
  lever("training_budget", "Training budget", "pounds for the year", {
    topic: "Training",
    unit: "GBP",
    bounds: [0, 1e9],
    spans: false,
    groups: noGroup,
    source: "M-E1",
  }),
];

export function leverSpec(id: LeverId): LeverSpec {
  const found = LEVERS.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no lever ${id}`);
  return found;
}
