import { LEVER_TOPICS, LEVERS, type LeverSpec } from "../../scenarios/levers";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { TENURE_BANDS } from "../../scenarios/tenure-bands";
import { paragraph } from "../text-layout";

const GROUP_WORDS = {
  type: "worker type",
  band: "band of service",
  cohort: "intake",
  stage: "pipeline stage",
} as const;

/** What a lever takes, in words: "a share, 0% to 95%". */
export const UNIT_WORDS: Readonly<Record<LeverSpec["unit"], string>> = {
  share: "a share, as 6.5%",
  months: "months, as 3.5",
  people: "people, as 48",
  GBP: "pounds, as £8,000",
  posts: "posts, as 10 or -10",
  month: "a month, as Jan 2026",
  "yes or no": "yes or no",
  "GBP a year": "pounds a year, as £5,000",
};

/** What a lever can be narrowed to, in words: "worker type, band of service". */
export const groupsText = ({ groups }: LeverSpec): string =>
  groups.map((group) => GROUP_WORDS[group]).join(", ");

/** Every lever by topic, and the groups of a workbook where there is one. */
export function leverLines(state: ProjectionState | null, width: number): string[] {
  return [
    'Levers. Write --set "lever = value", --set "lever (group) = value from Apr 2026 to Mar 2027",',
    'and behind it "because REASON" where the value lies outside the last three years.',
    "",
    ...LEVER_TOPICS.flatMap((topic) => [
      topic,
      ...LEVERS.filter((spec) => spec.topic === topic).flatMap((spec) => leverText(spec, width)),
      "",
    ]),
    ...(state === null
      ? paragraph("muster scenario FILE --levers adds the groups that a workbook has.", width, 0)
      : groupLines(state, width)),
  ];
}

function leverText(spec: LeverSpec, width: number): string[] {
  const by = spec.groups.length === 0 ? "" : ` By ${groupsText(spec)}.`;
  return paragraph(`${spec.name}: ${spec.words} (${UNIT_WORDS[spec.unit]}).${by}`, width, 2);
}

function groupLines(
  { types, cohorts, pipeline, opening }: ProjectionState,
  width: number
): string[] {
  const ahead = cohorts.filter(({ intake }) => intake > opening).map(({ cohort }) => cohort);
  const list = (title: string, names: readonly string[]): string[] =>
    paragraph(`${title}: ${names.length === 0 ? "none" : names.join(", ")}.`, width, 2);
  return [
    "Groups of this workbook",
    ...list(
      "Worker types",
      types.map(({ type }) => type)
    ),
    ...list(
      "Bands of service",
      TENURE_BANDS.map(({ words }) => words)
    ),
    ...list("Intakes to come", ahead),
    ...list(
      "Pipeline stages",
      pipeline.map(({ stage }) => stage)
    ),
  ];
}
