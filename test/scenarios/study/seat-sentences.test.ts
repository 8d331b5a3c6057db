import type { LeverSetting } from "../../../src/scenarios/scenario";
import type { CohortState } from "../../../src/scenarios/state/projection-state";
import { safeDateSentences } from "../../../src/scenarios/study/seat-sentences";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";

/** As at 31 March 2022, with so many days from application to start. */
function sentences(
  days: number,
  cohorts: readonly CohortState[],
  { settings = [], months = 12 }: { settings?: readonly LeverSetting[]; months?: number } = {}
): string[] {
  const state = madeUpState([madeUpType("Police officer", [5, 9])], {
    cohorts,
    pipeline: [{ stage: "Vetting", candidates: 0, conversion: 0.9, daysToStart: days }],
    upliftTarget: 40,
  });
  return safeDateSentences(state, { name: "made up", settings }, months);
}

test("no intake by the checkpoint: only a new one could count", () => {
  expect(sentences(60, [])[0]).toBe(
    "30 September 2022: no intake is planned to start by then; a new intake could start as late as 30 September 2022 if advertised by 1 August 2022 (60 days from application to start)."
  );
});

test("the planned intake starts before anybody who applies now could", () => {
  expect(sentences(120, [intakeIn(3, 20)])[0]).toBe(
    "30 September 2022: whoever applies now starts too late for the last planned intake by then, M3 (Jun 2022) (120 days from application to start); a new intake could start as late as 30 September 2022 if advertised by 2 June 2022."
  );
});

test("a checkpoint too near for anybody, with an intake that is planned", () => {
  expect(sentences(240, [intakeIn(3, 20)])[0]).toBe(
    "30 September 2022: whoever applies now starts too late to count (240 days from application to start); the last planned intake by then is M3 (Jun 2022)."
  );
});

test("an intake of PCSOs later than the officers' counts for no checkpoint", () => {
  const pcsos = { ...intakeIn(5, 8), cohort: "P1", type: "PCSO" };
  expect(sentences(60, [intakeIn(4, 20), pcsos])[0]).toMatch(/the last planned intake by then, M4/);
});

test("an intake that the scenario adds is planned", () => {
  const settings = [
    { lever: "cohort_added", value: 10, cohort: "NEW", route: "PCDA", from: 2022 * 12 + 7 },
  ] as const;
  expect(sentences(60, [], { settings })[0]).toMatch(
    /the last planned intake by then, NEW \(Aug 2022\)/
  );
});

test("five years ahead: the next three checkpoints only", () => {
  expect(sentences(60, [], { months: 60 }).map((text) => text.split(":")[0])).toEqual([
    "30 September 2022",
    "31 March 2023",
    "30 September 2023",
  ]);
});
