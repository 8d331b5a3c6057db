import type { Scenario } from "../../scenarios/scenario";
import { answerSentence } from "../../scenarios/solve/answer-sentence";
import { solve, type Answer } from "../../scenarios/solve/solve";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { mainTarget } from "../../scenarios/study/main-target";
import { readLever } from "../../scenarios/text/read-lever";
import { ok, type Result } from "../../units/result";
import { failed, type Failure } from "../failure";
import type { Ask } from "./ask";

/** The answer to one question, and the sentence that says it. */
export interface Solved {
  readonly answer: Answer;
  readonly sentence: string;
}

/** What the lever named must be for the target to be met, all else as in the scenario. */
export function solved(
  text: string,
  state: ProjectionState,
  scenario: Scenario,
  ask: Ask
): Result<Solved, Failure> {
  const lever = readLever(text, state);
  if (!lever.ok)
    return failed(
      `--solve: ${lever.error}.`,
      'Name one lever without a value: --solve "leaver rate (officers)". muster scenario FILE --levers lists them.'
    );
  const target = ask.target ?? mainTarget(state, ask.months);
  if (target === null)
    return failed(
      "There is no target to solve for: the workbook gives no uplift target, and no budget with a vacancy factor.",
      'Say what is wanted: --target "officers at 2026-03 >= 2,560".'
    );
  const { figure, goal } = target;
  const answer = solve(state, scenario, ask.months, {
    figure,
    goal,
    target: target.target,
    lever: lever.value,
  });
  if (!answer.ok)
    return failed(`It cannot be solved: ${answer.error}.`, "Correct the target or the lever.");
  return ok({ answer: answer.value, sentence: answerSentence(answer.value, target.holds) });
}
