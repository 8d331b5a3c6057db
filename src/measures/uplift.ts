import type { Dimension } from "../language/term";
import type { FamilySource, FigureUnit, Measure } from "./measure";

const figure = (
  id: string,
  name: string,
  unit: FigureUnit,
  line: string,
  source: string,
  by: readonly Dimension[] = []
): Measure => ({ id: `uplift.${id}`, name, unit, line, source, periods: ["as_at"], by });

const COHORT: readonly Dimension[] = ["cohort"];
const EVENT: readonly Dimension[] = ["event"];
const CONVENTION = "conventions 16";

/** Uplift: the target, the cohorts and who is on the way to fill them, in headcount. */
export const uplift: FamilySource = {
  family: "uplift",
  rowLines: [
    {
      name: "pipeline.chance",
      heading: "Chance of a start",
      words: "the product of the conversions still ahead",
      line: "productFromHere(pipeline.conversion)",
    },
    {
      name: "pipeline.expected",
      heading: "Expected starters",
      words: "candidates times their chance of a start",
      line: "pipeline.candidates * pipeline.chance",
    },
    {
      name: "pipeline.ready_day",
      heading: "Ready by",
      words: "the day they can start",
      line: "asAt + pipeline.days_to_start",
    },
    {
      name: "cohorts.spare",
      heading: "Places not confirmed",
      words: "places less confirmed starters",
      line: "max(0, cohorts.places - cohorts.confirmed)",
    },
    {
      name: "cohorts.ready",
      heading: "Pipeline ready by then",
      words: "expected starters who can arrive in time",
      line: "sumUpTo(pipeline.expected, pipeline.ready_day, cohorts.intake_date)",
    },
    {
      name: "cohorts.from_pipeline",
      heading: "From the pipeline",
      words: "expected starters given to the cohort, earliest cohorts first",
      line: "takeInTurn(cohorts.spare, cohorts.ready)",
    },
    {
      name: "cohorts.expected",
      heading: "Expected starters",
      words: "confirmed starters and those expected from the pipeline",
      line: "cohorts.confirmed + cohorts.from_pipeline",
    },
    {
      name: "cohorts.fill",
      heading: "Places filled",
      words: "the smaller of places and expected starters",
      line: "min(cohorts.places, cohorts.expected)",
    },
  ],
  measures: [
    figure("target", "Uplift target", "people", "assumptions.uplift_target", "M-G1"),
    figure(
      "strength",
      "Police officers in post",
      "people",
      'count(people, inPostOn(asAt) and people.type == "Police officer")',
      `${CONVENTION}; M-G1`
    ),
    figure(
      "gap",
      "Officers short of the target today",
      "people",
      "uplift.target - uplift.strength",
      `${CONVENTION}; M-G1`
    ),
    {
      ...figure("places", "Cohort places", "people", "sum(cohorts.places)", "M-G2", COHORT),
      note: "Cohorts that have already started are counted too, with those who started as confirmed.",
    },
    figure("confirmed", "Confirmed starters", "people", "sum(cohorts.confirmed)", "M-G2", COHORT),
    figure(
      "from_pipeline",
      "Expected from the pipeline",
      "people",
      "sum(cohorts.from_pipeline)",
      `${CONVENTION}; M-F3`,
      COHORT
    ),
    figure(
      "expected",
      "Expected starters",
      "people",
      "sum(cohorts.expected)",
      `${CONVENTION}; M-F3`,
      COHORT
    ),
    figure("fill", "Places filled", "people", "sum(cohorts.fill)", `${CONVENTION}; M-G2`, COHORT),
    figure("empty", "Places empty", "people", "uplift.places - uplift.fill", "M-G2", COHORT),
    figure(
      "fill_share",
      "Share of places filled",
      "percent",
      "100 * uplift.fill / uplift.places",
      "M-G2",
      COHORT
    ),
    figure(
      "pipeline_candidates",
      "Candidates in the pipeline",
      "people",
      "sum(pipeline.candidates)",
      "M-F3"
    ),
    figure(
      "pipeline_expected",
      "Starters the pipeline should yield",
      "people",
      "sum(pipeline.expected)",
      "M-F3"
    ),
    figure(
      "assessment_booked",
      "Assessment places booked",
      "places",
      "sum(assessments.booked, assessments.date <= asAt)",
      "M-F5",
      EVENT
    ),
    figure(
      "assessment_used",
      "Assessment places used",
      "places",
      "sum(assessments.used, assessments.date <= asAt)",
      "M-F5",
      EVENT
    ),
    {
      ...figure(
        "assessment_use",
        "Assessment places used, of those booked",
        "percent",
        "100 * uplift.assessment_used / uplift.assessment_booked",
        `${CONVENTION}; M-F5`,
        EVENT
      ),
      interval: {
        low: "100 * wilsonLow(uplift.assessment_used, uplift.assessment_booked)",
        high: "100 * wilsonHigh(uplift.assessment_used, uplift.assessment_booked)",
        method: "Wilson, 95% (M-J1)",
      },
    },
    figure(
      "assessment_unused",
      "Assessment places paid for and not used",
      "places",
      "uplift.assessment_booked - uplift.assessment_used",
      "M-F5",
      EVENT
    ),
    figure(
      "assessment_unused_cost",
      "Cost of assessment places not used",
      "GBP",
      "assumptions.assessment_price * uplift.assessment_unused",
      "M-F5",
      EVENT
    ),
  ],
};
