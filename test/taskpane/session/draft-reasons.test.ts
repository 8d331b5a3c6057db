import { movedSetting } from "../../../src/taskpane/places/scenarios/moved-setting";
import type { ScenariosState } from "../../../src/taskpane/session/scenarios-state";
import { opened, rate } from "./opened-scenarios";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const KEY = "leaver_rate||||";
const reasons = (now: () => ScenariosState): unknown =>
  now().draft.settings.map(({ value, reason }) => [value, reason]);

test("a typed reason waits while the lever passes through its last three years, and is gone with the lever", async () => {
  const { session, now, settle } = await opened();
  const offer = now().ground!.near.find(({ key }) => key === KEY)!;
  const inside = offer.past!.low!;
  const drag = (value: number): void => {
    const before = now().draft.settings[0] ?? null;
    session.actions.move(movedSetting(offer, before, value), KEY);
  };
  drag(0.6);
  session.actions.reason(KEY, "the office moves");
  drag(inside);
  expect(reasons(now)).toEqual([[inside, undefined]]);
  drag(0.7);
  expect(reasons(now)).toEqual([[0.7, "the office moves"]]);
  session.actions.move(rate(0.8), KEY);
  expect(reasons(now)).toEqual([[0.8, "the office moves"]]);
  drag(inside);
  session.actions.drop(KEY);
  drag(0.6);
  expect(reasons(now)).toEqual([[0.6, undefined]]);
  session.actions.reason(KEY, "again");
  session.actions.reset();
  drag(0.6);
  expect(reasons(now)).toEqual([[0.6, undefined]]);
  await settle();
});

test("the reasons of a scenario that is opened wait too; another one's are not taken for it", async () => {
  const { session, now, settle } = await opened();
  session.actions.move({ ...rate(0.6), reason: "the office moves" });
  await settle();
  session.actions.save("Many leave");
  await settle();
  session.actions.reset();
  session.actions.move(rate(0.6), KEY);
  expect(reasons(now)).toEqual([[0.6, undefined]]);
  session.actions.open("Many leave");
  session.actions.move(rate(0.1), KEY);
  session.actions.move(rate(0.7), KEY);
  expect(reasons(now)).toEqual([[0.7, "the office moves"]]);
});

test("a lever moved twice for its group: dropped the first, the second keeps its own reason", async () => {
  const { session, now } = await opened();
  const first = now().ground?.first ?? 0;
  session.actions.move({ ...rate(0.6), to: first, reason: "first" });
  session.actions.move({ ...rate(0.7), from: first + 1 }, `${KEY}#2`);
  session.actions.reason(KEY, "first");
  session.actions.reason(`${KEY}#2`, "second");
  session.actions.drop(KEY);
  session.actions.move({ ...rate(0.1), from: first + 1 }, KEY);
  session.actions.move({ ...rate(0.8), from: first + 1 }, KEY);
  expect(reasons(now)).toEqual([[0.8, "second"]]);
});
