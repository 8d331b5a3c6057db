import { scramble } from "../../../../src/statistics/counter-random";
import { simulateTo } from "../../../../src/scenarios/simulate/simulate";
import { BASELINE, type Scenario } from "../../../../src/scenarios/scenario";
import { coursesOf } from "../../../../src/taskpane/engine/scenarios/courses";
import { DrawPool } from "../../../../src/taskpane/engine/scenarios/draw-pool";
import type { Spawn } from "../../../../src/taskpane/engine/scenarios/hand-messages";
import type { Band, ScenarioAnswer } from "../../../../src/taskpane/engine/scenarios/outlook";
import { spawnHere } from "../../../../src/taskpane/engine/scenarios/spawn-here";
import { officeGrounds } from "./force-grounds";
import type { Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import { InTurn } from "./in-turn";

const MONTHS = 12;
/** Enough is sooner than usual, so that the test is. */
const SOON = { median: 0.5, chance: 0.02, least: 500, most: 4_000 };
const kept: Scenario = {
  name: "Hold on",
  settings: [
    { lever: "pay_award", value: 0.03 },
    { lever: "leavers_kept", value: 0.5 },
  ],
};

let office: Grounds;
beforeAll(async () => {
  const { state, ...rest } = await officeGrounds();
  // A budget that holds in about half of the draws tells draws apart.
  office = { state: { ...state, money: { ...state.money, vacancyFactor: 0.05 } }, ...rest };
});

function pool(count: number, pick?: (turn: number) => number) {
  const line = new InTurn(pick);
  const told: ScenarioAnswer[] = [];
  const spawn: Spawn = (name, tell) => spawnHere(line.lane())(name, tell);
  const made = new DrawPool(spawn, count, (answer) => told.push(answer), SOON);
  made.state(office.state, coursesOf(office.state, MONTHS, true));
  const bands = (): Band[] =>
    told.flatMap((answer) => (answer.kind === "band" ? [answer.band] : []));
  return { pool: made, line, told, bands };
}

/** All that is drawn of a question with so many threads. */
function drawn(count: number, scenario: Scenario, pick?: (turn: number) => number): Band[] {
  const { pool: made, line, bands } = pool(count, pick);
  made.draw(1, scenario, MONTHS, 7);
  const done = (): boolean => bands().some((band) => band.done && band.chances.every(known));
  line.run(done);
  return bands();
}

const known = ({ baseline }: Band["chances"][number]): boolean => baseline !== null;

test("one, two and three threads, whichever comes back first: the same numbers to the bit, those of Node", () => {
  const one = drawn(1, kept);
  const two = drawn(2, kept);
  const three = drawn(3, kept, (turn) => scramble(turn) >>> 1);
  const last = one.at(-1)!;
  expect(two.at(-1)).toEqual(last);
  expect(three.at(-1)).toEqual(last);
  const node = simulateTo(office.state, kept, MONTHS, { seed: 7 }, SOON);
  if (!node.ok) throw new Error(node.error);
  expect(last.draws).toBe(node.value.draws);
  expect(last.checksum).toBe(node.value.checksum);
  expect(last.courses.find(({ id }) => id === "all")?.mean).toEqual(node.value.total.mean);
  expect(last.courses.find(({ id }) => id === "surplus")?.low).toEqual(node.value.surplus?.low);
});

test("the band comes early and again at each doubling; the last one is done", () => {
  const bands = drawn(2, BASELINE);
  expect(bands.slice(0, 3).map(({ draws }) => draws)).toEqual([250, 500, 1000]);
  expect(bands.map(({ draws }) => draws)).toEqual(
    [...bands.map(({ draws }) => draws)].sort((a, b) => a - b)
  );
  expect(bands.at(-1)?.done).toBe(true);
  expect(bands[0]?.done).toBe(false);
});

test("the chances of the baseline with the same seed and as many draws stand beside those of the scenario", () => {
  const last = drawn(1, kept).at(-1)!;
  const node = simulateTo(office.state, BASELINE, MONTHS, { seed: 7 }, SOON);
  if (!node.ok) throw new Error(node.error);
  expect(last.chances.length).toBeGreaterThan(0);
  expect(last.chances[0]?.baseline).toBe(node.value.years[0]?.chance);
  expect(last.chances[0]?.baseline).toBeGreaterThan(0.05);
  expect(last.chances[0]?.baseline).toBeLessThan(0.95);
  expect(last.chances[0]?.baseline).not.toBe(last.chances[0]?.chance);
});

test("the baseline is drawn once for a horizon and seed: the next scenario has its chances from the first band on", () => {
  const { pool: made, line, bands } = pool(1);
  made.draw(1, BASELINE, MONTHS, 7);
  line.run(() => bands().some(({ done }) => done));
  made.draw(2, kept, MONTHS, 7);
  line.run(() => bands().some(({ seq }) => seq === 2));
  expect(
    bands()
      .find(({ seq }) => seq === 2)
      ?.chances.every(known)
  ).toBe(true);
  line.run();
  expect(bands().filter(({ seq, done }) => seq === 2 && done)).toHaveLength(1);
});

test("a newer question: what comes back of the older one is not told", () => {
  const { pool: made, line, told, bands } = pool(2);
  made.draw(1, BASELINE, MONTHS, 7);
  for (let turn = 0; turn < 12; turn++) line.step();
  const before = told.length;
  made.draw(2, kept, MONTHS, 7);
  line.run(() => bands().some(({ seq, done }) => seq === 2 && done));
  const after = told
    .slice(before)
    .map((answer) =>
      answer.kind === "drawn" ? answer.seq : answer.kind === "band" ? answer.band.seq : 0
    );
  expect(new Set(after)).toEqual(new Set([2]));
  expect(bands().at(-1)).toEqual({ ...drawn(1, kept).find(({ done }) => done)!, seq: 2 });
});

test("stopped: no more is handed out, and nothing more is told", () => {
  const { pool: made, line, told, bands } = pool(2);
  made.draw(1, BASELINE, MONTHS, 7);
  line.run(() => bands().length === 1);
  made.cancel();
  const before = told.length;
  line.run();
  expect(line.waiting).toBe(0);
  expect(told).toHaveLength(before);
});

test("a thread that fails: trouble is told once, and drawing stops", () => {
  const line = new InTurn();
  const later = line.lane();
  const told: ScenarioAnswer[] = [];
  const trouble = { message: "It stopped.", advice: "Reload." };
  const spawn: Spawn = (name, tell) => ({
    post: (ask) => {
      if (name.startsWith("muster-draw") && ask.kind === "draw")
        later(() => {
          tell({ kind: "trouble", trouble });
        });
    },
    end: () => undefined,
  });
  const made = new DrawPool(spawn, 2, (answer) => told.push(answer));
  made.state(office.state, []);
  made.draw(1, BASELINE, MONTHS, 7);
  line.run();
  expect(told[0]).toEqual({ kind: "trouble", trouble });
  expect(told.every(({ kind }) => kind === "trouble")).toBe(true);
});

test("a question that cannot be drawn says so", () => {
  const { pool: made, line, told } = pool(1);
  made.draw(1, { name: "x", settings: [{ lever: "leaver_rate", value: 2 }] }, MONTHS, 7);
  line.run();
  expect(told).toMatchObject([{ kind: "trouble", trouble: { message: /could not be drawn/ } }]);
});
