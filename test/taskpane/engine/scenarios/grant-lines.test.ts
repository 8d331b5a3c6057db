import { grantLines } from "../../../../src/taskpane/engine/scenarios/grant-lines";

const MARCH_2026 = 2026 * 12 + 2;
const uplift = {
  target: 100,
  gap: Float64Array.of(3.4, -1.2),
  checkpoints: [0, 1],
};
const months = [MARCH_2026, MARCH_2026 + 6];
const rule = { kind: "per officer", poundsEach: 1_500, most: 9_000 } as const;

test("a shortfall costs grant by the rule given; where the target is met, nothing", () => {
  expect(grantLines({ grant: rule, grantWords: "£1,500 each" }, { uplift, months })).toEqual([
    "31 March 2026: 3 officers short would cost £4,500 of grant.",
    "30 September 2026: the target is met and no grant is lost.",
    "How grant is lost: £1,500 each.",
  ]);
});

test("no rule is given, or no target: no pounds are shown", () => {
  expect(grantLines({ grant: null, grantWords: "not given" }, { uplift, months })).toEqual([]);
  expect(grantLines({ grant: rule, grantWords: "" }, { uplift: null, months })).toEqual([]);
});
