import type { Day, Period } from "./days";
import type { Group, OracleFigure } from "./figure";
import { wilsonPercent } from "./intervals";
import { heads, inPostAtClose, type Spell } from "./people";
import { figure, type Periods } from "./periods";
import type { Recruitment, Sheets } from "./read-sheets";

interface Waiting {
  expected: number;
  days: number;
}

/** Candidates of each stage that are expected to start: this stage's conversion and all after it. */
function expectedByStage(stages: Recruitment["stages"]): Waiting[] {
  return stages.map((stage, place) => {
    let expected = stage.count;
    for (let ahead = place; ahead < stages.length; ahead += 1) {
      expected *= stages[ahead]!.conversion;
    }
    return { expected, days: stage.days };
  });
}

interface Filled {
  name: string;
  places: number;
  confirmed: number;
  fromPipeline: number;
}

/** Earliest cohort first; each takes those who can arrive in time until its places are taken. */
export function fillCohorts(recruitment: Recruitment, asAt: Day): Filled[] {
  const waiting = expectedByStage(recruitment.stages);
  const inOrder = [...recruitment.cohorts].sort((a, b) => a.date - b.date);
  return inOrder.map((cohort) => {
    let room = Math.max(0, cohort.places - cohort.confirmed);
    let fromPipeline = 0;
    for (const stage of waiting) {
      if (asAt + stage.days > cohort.date) continue;
      const taken = Math.min(room, stage.expected);
      stage.expected -= taken;
      room -= taken;
      fromPipeline += taken;
    }
    const { name, places, confirmed } = cohort;
    return { name, places, confirmed, fromPipeline };
  });
}

function cohortFigures(cohorts: Filled[], p: Period, group: Group): OracleFigure[] {
  let [places, confirmed, fromPipeline, fill] = [0, 0, 0, 0];
  for (const cohort of cohorts) {
    places += cohort.places;
    confirmed += cohort.confirmed;
    fromPipeline += cohort.fromPipeline;
    fill += Math.min(cohort.places, cohort.confirmed + cohort.fromPipeline);
  }
  return [
    figure("uplift.places", p, group, places),
    figure("uplift.confirmed", p, group, confirmed),
    figure("uplift.from_pipeline", p, group, fromPipeline),
    figure("uplift.expected", p, group, confirmed + fromPipeline),
    figure("uplift.fill", p, group, fill),
    figure("uplift.empty", p, group, places - fill),
    figure("uplift.fill_share", p, group, (100 * fill) / places),
  ];
}

function assessmentFigures(
  events: Recruitment["events"],
  p: Period,
  group: Group
): { figures: OracleFigure[]; unused: number } {
  let [booked, used] = [0, 0];
  for (const event of events) {
    booked += event.booked;
    used += event.used;
  }
  const use = figure("uplift.assessment_use", p, group, (100 * used) / booked);
  return {
    figures: [
      figure("uplift.assessment_booked", p, group, booked),
      figure("uplift.assessment_used", p, group, used),
      { ...use, ...wilsonPercent(used, booked) },
      figure("uplift.assessment_unused", p, group, booked - used),
    ],
    unused: booked - used,
  };
}

export function upliftFigures(sheets: Sheets, spells: Spell[], periods: Periods): OracleFigure[] {
  const { recruitment, assumptions } = sheets;
  if (recruitment === null) return [];
  const p = periods.asAt;
  const target = assumptions.number("Uplift target (headcount)");
  const officers = spells.filter((s) => s.type === "Police officer");
  const strength = heads(inPostAtClose(officers, p.to));
  const cohorts = fillCohorts(recruitment, p.to);
  let [candidates, expected] = [0, 0];
  for (const stage of recruitment.stages) candidates += stage.count;
  for (const stage of expectedByStage(recruitment.stages)) expected += stage.expected;
  const past = recruitment.events.filter((event) => event.date <= p.to);
  const assessment = assessmentFigures(past, p, null);
  const price = assumptions.number("Assessment place price");
  return [
    figure("uplift.target", p, null, target),
    figure("uplift.strength", p, null, strength),
    figure("uplift.gap", p, null, target - strength),
    ...cohortFigures(cohorts, p, null),
    ...cohorts.flatMap((c) => cohortFigures([c], p, { cohort: c.name })),
    figure("uplift.pipeline_candidates", p, null, candidates),
    figure("uplift.pipeline_expected", p, null, expected),
    ...assessment.figures,
    figure("uplift.assessment_unused_cost", p, null, assessment.unused * price),
    ...past.flatMap((event) => assessmentFigures([event], p, { event: event.name }).figures),
  ];
}
