import { apartNow } from "../../../../src/taskpane/places/scenarios/apart-lines";
import {
  NO_SCENARIOS,
  type ScenariosState,
} from "../../../../src/taskpane/session/scenarios-state";
import { aBand, anOfficerPath, anOutlook } from "../../a-scenario";

const apart = { course: "officers", people: 3, words: "both", why: "a limit binds" };
const state = (rest: Partial<ScenariosState>): ScenariosState => ({
  ...NO_SCENARIOS,
  seq: 1,
  outlook: anOutlook(anOfficerPath(5)),
  band: aBand({ apart }),
  drawing: { state: "done", draws: 10_000 },
  ...rest,
});

test("a whole band of the outlook shown says it", () => {
  expect(apartNow(state({}))).toBe(apart);
});

test("stopped, or stopped half way: nothing is said of the scenario before", () => {
  const drawing = { state: "stopped", draws: 500 } as const;
  expect(apartNow(state({ drawing, band: null }))).toBeNull();
  expect(apartNow(state({ drawing, band: aBand({ apart, done: false }) }))).toBeNull();
});

test("while drawing, or with a newer question under way, it is not known yet", () => {
  const drawing = { state: "drawing", draws: 500 } as const;
  expect(apartNow(state({ drawing, band: aBand({ apart, done: false }) }))).toBeUndefined();
  expect(apartNow(state({ seq: 2 }))).toBeUndefined();
});
