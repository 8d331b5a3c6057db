import { usualMonths } from "../../../paper/scenarios/planned-scenarios";
import { moneyTerms } from "../../../scenarios/money/money-terms";
import { questionSentences } from "../../../scenarios/open-questions";
import { planOf } from "../../../scenarios/plan/plan-of";
import { BASELINE } from "../../../scenarios/scenario";
import { coursesOf } from "./courses";
import type { Grounds, Kept } from "./grounds";
import { nearOffers } from "./near-offers";
import { byTopic, offersOf } from "./offers";
import type { Ground } from "./outlook";

/** What holds for every scenario of a workbook. */
export function groundOf({ state, backTest, questions }: Grounds, kept: Kept): Ground {
  const months = usualMonths(state);
  const plan = planOf(state, BASELINE, months);
  const offers = offersOf(state);
  return {
    opening: state.opening,
    first: state.first,
    months,
    courses: coursesOf(state, months, plan.ok && moneyTerms(plan.value).ok),
    near: nearOffers(state, offers),
    levers: byTopic(offers),
    backTest,
    ...kept,
    questions: { count: questions.length, words: questionSentences(questions) },
    taken: state.taken,
  };
}
