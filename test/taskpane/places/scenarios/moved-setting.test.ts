import { movedSetting } from "../../../../src/taskpane/places/scenarios/moved-setting";
import { anOffer, aSetting } from "../../a-scenario";

const reasoned = { ...aSetting, from: 2026 * 12, reason: "a made-up scheme" };

test("a value moved to another outside the last three years keeps its reason", () => {
  expect(movedSetting(anOffer(), reasoned, 0.05)).toEqual({ ...reasoned, value: 0.05 });
});

test("a value moved inside the last three years loses its reason and keeps its months", () => {
  expect(movedSetting(anOffer(), reasoned, 0.075)).toEqual({
    ...aSetting,
    from: 2026 * 12,
    value: 0.075,
  });
});
