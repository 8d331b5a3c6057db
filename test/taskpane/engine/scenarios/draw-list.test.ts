import { simulateTo } from "../../../../src/scenarios/simulate/simulate";
import { BASELINE, type Scenario } from "../../../../src/scenarios/scenario";
import { coursesOf } from "../../../../src/taskpane/engine/scenarios/courses";
import { DrawPool } from "../../../../src/taskpane/engine/scenarios/draw-pool";
import type { Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import type { HandAsk, Spawn } from "../../../../src/taskpane/engine/scenarios/hand-messages";
import type { ScenarioAnswer } from "../../../../src/taskpane/engine/scenarios/outlook";
import { spawnHere } from "../../../../src/taskpane/engine/scenarios/spawn-here";
import { scramble } from "../../../../src/statistics/counter-random";
import { officeGrounds } from "./force-grounds";
import { InTurn } from "./in-turn";

const TERMS = { months: 12, seed: 7 };
const SOON = { median: 0.5, chance: 0.02, least: 500, most: 4_000 };
const fewer: Scenario = {
  name: "Fewer leave",
  settings: [{ lever: "leaver_rate", value: 0.1, reason: "a made-up scheme" }],
};
const list = { ...TERMS, scenarios: [BASELINE, fewer] };

let office: Grounds;
beforeAll(async () => {
  office = await officeGrounds();
});

function pool(count: number, pick?: (turn: number) => number) {
  const line = new InTurn(pick);
  const told: ScenarioAnswer[] = [];
  const drawn: Extract<HandAsk, { kind: "draw" }>[] = [];
  const spawn: Spawn = (name, tell) => {
    const hand = spawnHere(line.lane())(name, tell);
    return {
      ...hand,
      post: (ask) => {
        if (ask.kind === "draw") drawn.push(ask);
        hand.post(ask);
      },
    };
  };
  const made = new DrawPool(spawn, count, (answer) => told.push(answer), SOON);
  made.state(office.state, coursesOf(office.state, TERMS.months, true));
  const kinds = (): string[] => [...new Set(told.map(({ kind }) => kind))];
  return { pool: made, line, told, drawn, kinds };
}

const inNode = (scenario: Scenario) => {
  const made = simulateTo(office.state, scenario, TERMS.months, { seed: TERMS.seed }, SOON);
  if (!made.ok) throw new Error(made.error);
  return made.value;
};

test("a list drawn by one, two and three threads is what the command line draws, to the bit", () => {
  const wanted = { kind: "list-drawn", simulations: [inNode(BASELINE), inNode(fewer)] };
  for (const [count, pick] of [
    [1, undefined],
    [2, undefined],
    [3, (turn: number) => scramble(turn) >>> 1],
  ] as const) {
    const { pool: made, line, told, kinds } = pool(count, pick);
    made.drawList(list);
    line.run();
    expect(told.at(-1)).toEqual(wanted);
    expect(kinds()).toEqual(["list-drawing", "list-drawn"]);
    const progress = told.flatMap((one) => (one.kind === "list-drawing" ? [one] : []));
    expect(progress.every(({ all }) => all === 2)).toBe(true);
    expect(progress.map(({ done }) => done)).toEqual(
      [...progress.map(({ done }) => done)].sort((a, b) => a - b)
    );
    expect(progress.at(-1)?.done).toBe(1);
  }
});

test("what was drawn with the same levers, months and seed is not drawn again, whatever it is called and why", () => {
  const { pool: made, line, told, drawn } = pool(2);
  made.draw(1, { name: "What if", settings: [{ lever: "leaver_rate", value: 0.1 }] }, 12, 7);
  line.run();
  made.drawList(list);
  line.run();
  const before = drawn.length;
  made.drawList(list);
  expect(drawn).toHaveLength(before);
  expect(told.at(-1)).toEqual({
    kind: "list-drawn",
    simulations: [inNode(BASELINE), inNode(fewer)],
  });
  const ofList = new Set(drawn.filter(({ of }) => of.seq === 0).map(({ of }) => of.scenario.name));
  expect([...ofList]).toEqual(["Baseline"]);
  made.drawList({ ...list, seed: 8 });
  line.run();
  expect(drawn.length).toBeGreaterThan(before);
  expect(told.at(-1)).toMatchObject({ simulations: [{ seed: 8 }, { seed: 8 }] });
});

test("a list asked for while a question is drawn goes first; the question is begun again after it", () => {
  const { pool: made, line, told } = pool(2);
  made.draw(1, fewer, 12, 9);
  for (let turn = 0; turn < 6; turn++) line.step();
  const before = told.length;
  made.drawList(list);
  line.run();
  const kinds = told.slice(before).map(({ kind }) => kind);
  expect(kinds[0]).toBe("list-drawing");
  expect(kinds.indexOf("list-drawn")).toBeLessThan(kinds.indexOf("band"));
  expect(told.findLast((one) => one.kind === "band")).toMatchObject({
    band: { seq: 1, done: true },
  });
});

test("a question asked while a list is drawn waits, the newest alone, and is drawn after it", () => {
  const { pool: made, line, told, drawn } = pool(2);
  made.drawList(list);
  for (let turn = 0; turn < 6; turn++) line.step();
  made.draw(1, fewer, 12, 9);
  made.draw(2, fewer, 12, 9);
  line.run();
  const kinds = told.map(({ kind }) => kind);
  expect(kinds.indexOf("list-drawn")).toBeLessThan(kinds.indexOf("drawn"));
  // Nothing of the list was begun again.
  expect(new Set(drawn.flatMap(({ of }) => (of.seq === 0 ? [of.id] : []))).size).toBe(2);
  const seqs = told.flatMap((one) => (one.kind === "band" ? [one.band.seq] : []));
  expect(new Set(seqs)).toEqual(new Set([2]));
});

test("a list that is stopped: none of it is told any more, and the question that waited is drawn", () => {
  const { pool: made, line, told } = pool(2);
  made.drawList(list);
  for (let turn = 0; turn < 6; turn++) line.step();
  made.draw(1, fewer, 12, 9);
  const before = told.length;
  made.cancelList();
  line.run();
  const after = new Set(told.slice(before).map(({ kind }) => kind));
  expect(after).toEqual(new Set(["drawn", "band"]));
});

test("another state: the list is dropped, and nothing drawn of the state before is taken for the new one", () => {
  const { pool: made, line, told, drawn } = pool(1);
  made.drawList(list);
  line.run();
  const before = drawn.length;
  made.state(office.state, coursesOf(office.state, TERMS.months, true));
  made.drawList(list);
  line.run();
  expect(drawn.length).toBeGreaterThan(before);
  made.drawList({ ...list, seed: 11 });
  const [last] = [told.length];
  made.state(office.state, coursesOf(office.state, TERMS.months, true));
  line.run();
  expect(told).toHaveLength(last);
});
