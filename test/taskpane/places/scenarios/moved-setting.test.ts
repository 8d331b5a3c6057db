import { movedSetting } from "../../../../src/taskpane/places/scenarios/moved-setting";
import { anOffer, aSetting } from "../../a-scenario";

const reasoned = { ...aSetting, from: 2026 * 12, reason: "a made-up scheme" };

test("a value moved to another outside the last three years keeps its reason", () => {
  expect(movedSetting(anOffer(), reasoned, 0.05)).toEqual({ ...reasoned, value: 0.05 });
});

test("a value moved into the last three years loses the reason that was asked for, and keeps its months", () => {
  expect(movedSetting(anOffer(), reasoned, 0.075)).toEqual({
    ...aSetting,
    from: 2026 * 12,
    value: 0.075,
  });
});

test("a reason that was given unasked, inside the last three years, stays with another value there", () => {
  const inside = { ...reasoned, value: 0.072 };
  expect(movedSetting(anOffer(), inside, 0.075)).toEqual({ ...inside, value: 0.075 });
});
