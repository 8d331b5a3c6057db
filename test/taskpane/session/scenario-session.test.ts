import { NOTHING_KEPT, type Grounds } from "../../../src/taskpane/engine/scenarios/grounds";
import type { ScenarioAnswer, ScenarioAsk } from "../../../src/taskpane/engine/scenarios/outlook";
import { REST_MS, ScenarioQuestions } from "../../../src/taskpane/session/scenario-questions";
import { opened, rate } from "./opened-scenarios";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance"] });
});
afterEach(() => {
  jest.useRealTimers();
});

const count = (asks: readonly ScenarioAsk[], kind: ScenarioAsk["kind"]): number =>
  asks.filter((ask) => ask.kind === kind).length;

test("the place is gone to: ground, the outlook of no lever moved, then its band and what lies deeper", async () => {
  const { now, rest } = await opened();
  expect(now().ground?.courses.map(({ id }) => id)).toContain("all");
  expect(now().months).toBe(now().ground?.months);
  expect(now().outlook?.columns).toEqual(["Baseline", "What if"]);
  expect(now()).toMatchObject({ band: null, drawing: { state: "resting" } });
  rest();
  expect(now()).toMatchObject({ drawing: { state: "done" }, band: { done: true } });
  expect(now().deeper?.mustBeTrue.length).toBeGreaterThan(0);
});

test("a lever that is dragged: one outlook at a time, the last one wins; drawn only once it rests", async () => {
  const { session, line, asks, now, rest } = await opened();
  rest();
  asks.length = 0;
  for (let move = 1; move <= 20; move++) session.actions.move(rate((100 + move) / 1000));
  expect(count(asks, "outlook")).toBe(1);
  expect(now()).toMatchObject({ band: null, deeper: null, drawing: { state: "resting" } });
  line.run();
  expect(count(asks, "outlook")).toBe(2);
  expect(now().outlook?.seq).toBe(now().seq);
  expect(now().outlook?.scenario.settings).toEqual([rate(0.12)]);
  expect(count(asks, "band")).toBe(0);
  rest();
  expect(count(asks, "band")).toBe(1);
  expect(now().band?.seq).toBe(now().seq);
});

test("moved again while drawing: the band goes at once, and what was drawn is never shown again", async () => {
  const { session, line, now, rest } = await opened();
  rest();
  session.actions.move(rate(0.1));
  line.run();
  jest.advanceTimersByTime(REST_MS);
  line.run(() => now().band !== null);
  const [old] = [now().seq];
  session.actions.move(rate(0.2));
  expect(now().band).toBeNull();
  line.run();
  expect(now().band).toBeNull();
  expect(now().deeper).toBeNull();
  rest();
  expect(now().band?.seq).toBe(old + 1);
  expect(now().deeper?.seq).toBe(old + 1);
});

test("a band that is on its way when the lever moves is not shown", async () => {
  let tell: (answer: ScenarioAnswer) => void = () => undefined;
  const questions = new ScenarioQuestions(
    () => undefined,
    (told) => {
      tell = told;
      return { ask: () => undefined, stop: () => undefined };
    }
  );
  const { now } = await opened();
  questions.begin({} as Grounds, NOTHING_KEPT);
  tell({ kind: "ground", ground: now().ground! });
  const band = (seq: number): ScenarioAnswer => ({
    kind: "band",
    band: {
      seq,
      seed: 1,
      draws: 250,
      done: false,
      courses: [],
      chances: [],
      medianError: 1,
      apart: null,
      checksum: "",
    },
  });
  tell(band(1));
  expect(questions.now.band?.seq).toBe(1);
  questions.ask({ months: 6 });
  tell(band(1));
  expect(questions.now.band).toBeNull();
  tell(band(2));
  expect(questions.now.band?.seq).toBe(2);
  questions.end();
});

test("stopped while drawing: what there is stands, and drawing can go on", async () => {
  const { session, line, now, rest } = await opened();
  jest.advanceTimersByTime(REST_MS);
  line.run(() => now().band !== null);
  session.actions.cancelBand();
  const { band } = now();
  line.run();
  expect(now().band).toBe(band);
  expect(now().drawing.state).toBe("stopped");
  expect(now().deeper).not.toBeNull();
  session.actions.draw();
  rest();
  expect(now().drawing.state).toBe("done");
});

test("stopped before the first band: what lies deeper comes all the same", async () => {
  const { session, now, line } = await opened();
  session.actions.cancelBand();
  line.run();
  expect(now()).toMatchObject({ band: null, drawing: { state: "stopped" } });
  expect(now().deeper).not.toBeNull();
});

test("a scenario that cannot be says why, and draws nothing; put right, it is drawn", async () => {
  const { session, asks, now, rest } = await opened();
  rest();
  asks.length = 0;
  session.actions.move({ lever: "leaver_rate", value: 2 });
  rest();
  expect(now().fault).toContain("Leaver rate");
  expect(count(asks, "band")).toBe(0);
  session.actions.drop("leaver_rate||||");
  rest();
  expect(now()).toMatchObject({ fault: null, drawing: { state: "done" } });
});

test("outside the last three years: saving waits for a reason; a reason keeps the band", async () => {
  const { session, keeps, now, rest, line } = await opened();
  session.actions.move(rate(0.6));
  rest();
  expect(now().outlook?.challenges[0]?.needsReason).toBe(true);
  session.actions.save("Many leave");
  expect(keeps).toEqual([]);
  expect(now().trouble?.message).toContain("no reason is given");
  const { band } = now();
  session.actions.reason("leaver_rate||||", "the office moves");
  line.run();
  expect(now().outlook?.challenges[0]?.needsReason).toBe(false);
  expect(now().band).toBe(band);
  session.actions.save("Many leave");
  expect(keeps).toHaveLength(1);
  expect(now()).toMatchObject({ opened: "Many leave", trouble: null });
});

test("the figure that is explained is remembered while levers move", async () => {
  const { session, now, settle } = await opened();
  session.actions.move(rate(0.2));
  await settle();
  const pounds = now().outlook?.differences.find(({ unit }) => unit === "GBP")?.id ?? "none";
  session.actions.explain(pounds);
  session.actions.move(rate(0.3));
  await settle();
  expect(now().explained).toBe(pounds);
  expect(now().outlook?.differences.map(({ id }) => id)).toContain(pounds);
});

test("saved, put beside, opened, removed and put back", async () => {
  const { session, now, rest, settle } = await opened();
  session.actions.move(rate(0.2));
  rest();
  session.actions.save("  One  in five ");
  await settle();
  expect(now().ground?.kept).toEqual([
    { name: "One in five", settings: [rate(0.2)], months: now().months },
  ]);
  session.actions.reset();
  session.actions.beside("One in five", true);
  await settle();
  expect(now().outlook?.columns).toEqual(["Baseline", "What if", "One in five"]);
  session.actions.open("One in five");
  await settle();
  expect(now()).toMatchObject({ draft: { name: "One in five" }, opened: "One in five" });
  session.actions.remove("One in five");
  await settle();
  expect(now()).toMatchObject({ beside: [], opened: null, ground: { kept: [] } });
  session.actions.undoRemove();
  await settle();
  expect(now().ground?.kept.map(({ name }) => name)).toEqual(["One in five"]);
});

test("written: all that are saved are rows of the workbook from then on, said once", async () => {
  const { session, keeps } = await opened();
  session.restore([{ name: "Before", settings: [], written: true }]);
  session.actions.move(rate(0.2));
  session.actions.save("One in five");
  session.written();
  expect(keeps.at(-1)?.map(({ name, written }) => [name, written])).toEqual([
    ["Before", true],
    ["One in five", true],
  ]);
  session.written();
  expect(keeps).toHaveLength(2);
});

test("a row of the workbook is not removed here, and says where it is", async () => {
  const { session, now, keeps } = await opened();
  session.take({
    kind: "kept",
    kept: { kept: [{ name: "Typed", settings: [rate(0.1)] }], rows: ["Typed"], notRead: [] },
  });
  session.actions.remove("Typed");
  expect(keeps).toEqual([]);
  expect(now().trouble?.message).toContain("Typed is a row of the workbook");
});

test("no scenario is saved under the name of another column or without a name", async () => {
  const { session, keeps, now } = await opened();
  for (const name of [" baseline ", "As  now", "this"]) {
    session.actions.save(name);
    expect(now().trouble?.message).toContain("the name of another column");
  }
  session.actions.save(" ");
  expect(now().trouble?.message).toContain("no name");
  expect(keeps).toEqual([]);
});

test("the workbook is read again: the draft stays and is answered anew", async () => {
  const { session, ask, now, rest, settle } = await opened();
  session.actions.move(rate(0.2));
  rest();
  const before = now();
  await ask({ kind: "said", said: { asAt: (before.ground?.opening ?? 0) - 30 } });
  await settle();
  rest();
  expect(now().draft).toEqual(before.draft);
  expect(now().seq).toBeGreaterThan(before.seq);
  expect(now().ground?.opening).toBe((before.ground?.opening ?? 0) - 30);
  expect(now().outlook?.seq).toBe(now().seq);
  expect(now().band?.checksum).not.toBe(before.band?.checksum);
});

test("another workbook: nothing of the one before is left", async () => {
  const { session, asks } = await opened();
  session.actions.move(rate(0.2));
  session.forget();
  asks.length = 0;
  jest.advanceTimersByTime(REST_MS);
  session.read();
  expect(asks).toEqual([]);
});
