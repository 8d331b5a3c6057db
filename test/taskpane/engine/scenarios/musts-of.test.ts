import { BASELINE } from "../../../../src/scenarios/scenario";
import { mainTarget } from "../../../../src/scenarios/study/main-target";
import { mustBeTrue } from "../../../../src/scenarios/study/must-be-true";
import { mustsOf } from "../../../../src/taskpane/engine/scenarios/deeper-of";
import { forceGrounds } from "./force-grounds";

test("what is met whatever the lever is stands as one sentence; the others stay as they are", async () => {
  const { state } = await forceGrounds();
  const target = mainTarget(state, 18);
  const musts = target === null ? null : mustBeTrue(state, BASELINE, 18, target);
  if (musts?.ok !== true) throw new Error("nothing solved");
  const [one, ...rest] = musts.value.map((must) => ({
    ...must,
    answer: { ...must.answer, always: false },
  }));
  if (one === undefined) throw new Error("nothing solved");
  const always = { ...one, answer: { ...one.answer, always: true }, sentence: "whatever" };
  expect(mustsOf([one, ...rest]).map(({ words }) => words)).toEqual(
    [one, ...rest].map(({ sentence }) => sentence)
  );
  expect(mustsOf([always, always, one]).map(({ words }) => words)).toEqual([
    "The target is met as things are set.",
    one.sentence,
  ]);
  expect(mustsOf([])).toEqual([]);
}, 60_000);
