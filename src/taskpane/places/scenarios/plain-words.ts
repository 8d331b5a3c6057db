import type { LeverId } from "../../../scenarios/levers";

const STAY = "retain retention keep stay hold";
const LEAVE = "leave quit attrition wastage turnover exit";
const COURSE = "intake intakes course class recruit recruits recruitment training school";

/** What people call levers besides their names, in plain words. */
export const PLAIN_WORDS: Readonly<Partial<Record<LeverId, string>>> = {
  leaver_rate: LEAVE,
  voluntary_rate: `${LEAVE} resign resignation resignations`,
  leavers_kept: STAY,
  voluntary_kept: STAY,
  time_to_fill: "vacancy vacancies vacant recruit recruitment hire hiring delay",
  freeze: "freeze recruit recruitment hire hiring pause",
  cohort_places: COURSE,
  cohort_month: `${COURSE} delay postpone`,
  cohort_fill: COURSE,
  cohort_added: `${COURSE} uplift extra`,
  applications: "applicants candidates pipeline recruit recruitment",
  conversion: "pipeline pass vetting applicants recruitment",
  intake_loss: "dropout drop attrition course class intake training",
  pay_award: "award pay rise settlement salary",
  increments: "pay progression salary",
  joiner_pay: "starting pay salary",
  posts_added: "uplift growth establishment posts cut cuts delete",
  mix: "civilianise civilianisation workforce mix",
};
