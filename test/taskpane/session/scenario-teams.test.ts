import type { ScenarioAsk } from "../../../src/taskpane/engine/scenarios/outlook";
import { opened, rate } from "./opened-scenarios";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const count = (asks: readonly ScenarioAsk[]): number =>
  asks.filter(({ kind }) => kind === "by-team").length;

test("the teams are worked out when they are opened, and not before", async () => {
  const { session, line, asks, now, rest } = await opened();
  rest();
  expect([count(asks), now().byTeam]).toEqual([0, null]);
  session.actions.teams(true);
  line.run();
  expect(count(asks)).toBe(1);
  expect(now().byTeam?.seq).toBe(now().seq);
  session.actions.teams(true);
  expect(count(asks)).toBe(1);
});

test("open, they follow a lever once it rests, and stay as they were until then", async () => {
  const { session, line, asks, now, rest } = await opened();
  rest();
  session.actions.teams(true);
  line.run();
  const before = now().byTeam;
  for (let move = 1; move <= 9; move++) session.actions.move(rate((100 + move) / 1000));
  line.run();
  expect(count(asks)).toBe(1);
  expect(now().byTeam).toBe(before);
  rest();
  expect(count(asks)).toBe(2);
  expect(now().byTeam?.seq).toBe(now().seq);
});

test("closed, a moved lever asks for none; opened again, they are of the lever as it stands", async () => {
  const { session, line, asks, now, rest } = await opened();
  rest();
  session.actions.teams(true);
  line.run();
  session.actions.teams(false);
  session.actions.move(rate(0.12));
  rest();
  expect(count(asks)).toBe(1);
  session.actions.teams(true);
  line.run();
  expect(now().byTeam?.seq).toBe(now().seq);
});

test("teams of a lever that has moved since are not shown", async () => {
  const { session, line, now, rest } = await opened();
  rest();
  session.actions.teams(true);
  session.actions.move(rate(0.12));
  line.run();
  expect(now().byTeam).toBeNull();
});
