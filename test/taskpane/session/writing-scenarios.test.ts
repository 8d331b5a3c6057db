import type { PaneEvent } from "../../../src/taskpane/session/state";
import { opened, rate } from "./opened-scenarios";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const kinds = (events: readonly PaneEvent[]): string[] => [
  ...new Set(events.map(({ kind }) => kind)),
];

/** The office with a scenario kept, nothing drawn of it yet. */
async function withOneKept() {
  const held = await opened();
  held.session.actions.move(rate(0.2));
  held.line.run();
  held.session.actions.save("One in five");
  held.session.actions.reset();
  await held.settle();
  return held;
}

test("written: what is kept is drawn first, each step told, then the sheets are planned with it", async () => {
  const { session, settle, events, plans } = await withOneKept();
  session.write();
  await settle();
  await settle();
  expect(kinds(events)).toEqual(["saving", "drawing"]);
  expect(events.filter(({ kind }) => kind === "saving")).toHaveLength(2);
  expect(events.at(-1)).toEqual({ kind: "saving", stage: "composing" });
  expect(plans[0]?.sheets.map(({ name }) => name)).toContain("Projection 2");
});

test("nothing is kept: nothing is drawn, and what there is is written at once", async () => {
  const { session, settle, events, plans, asks } = await opened();
  session.write();
  await settle();
  expect(events).toEqual([{ kind: "saving", stage: "preparing" }]);
  expect(plans).toHaveLength(1);
  expect(asks.map(({ kind }) => kind)).not.toContain("list");
});

test("the place was never gone to: the ground is asked for first, then what is kept is drawn and written", async () => {
  const { session, settle, plans, asks, ask } = await opened();
  session.forget();
  asks.length = 0;
  await ask({ kind: "keep", scenarios: [{ name: "One in five", settings: [rate(0.2)] }] });
  session.write();
  for (let turn = 0; turn < 3; turn++) await settle();
  expect(asks.map(({ kind }) => kind).slice(0, 2)).toEqual(["grounds", "list"]);
  expect(plans[0]?.sheets.map(({ name }) => name)).toContain("Projection 2");
});

test("stopped while it is drawn: nothing is written, and it can be written after all", async () => {
  const { session, settle, line, events, plans } = await withOneKept();
  session.write();
  await Promise.resolve();
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  line.run(() => kinds(events).includes("drawing"));
  session.stopWriting();
  await settle();
  expect(events.at(-1)).toEqual({ kind: "stopped" });
  expect(plans).toEqual([]);
  session.write();
  await settle();
  await settle();
  expect(plans).toHaveLength(1);
});

test("stopped before the desk has answered: the answer is thrown away, and the next write is not", async () => {
  const { session, settle, events, plans } = await opened();
  session.write();
  session.stopWriting();
  await settle();
  expect(events.at(-1)).toEqual({ kind: "stopped" });
  expect(plans).toEqual([]);
  session.write();
  await settle();
  expect(plans).toHaveLength(1);
});

test("stopped while it is put together, after the draws: nothing comes of it", async () => {
  const { session, settle, line, events, plans } = await withOneKept();
  session.write();
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  line.run(() => events.some((one) => one.kind === "saving" && one.stage === "composing"));
  session.stopWriting();
  await settle();
  expect(events.at(-1)).toEqual({ kind: "stopped" });
  expect(plans).toEqual([]);
});

test("the workbook changes while it is drawn: nothing is written, and that is said", async () => {
  const { session, settle, line, events, plans, ask, now } = await withOneKept();
  session.write();
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  line.run(() => kinds(events).includes("drawing"));
  await ask({ kind: "said", said: { asAt: (now().ground?.opening ?? 0) - 30 } });
  await settle();
  expect(events.at(-1)).toMatchObject({
    kind: "not-written",
    trouble: { message: /changed while its scenarios were drawn/ },
  });
  expect(plans).toEqual([]);
});
