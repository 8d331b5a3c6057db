import { front } from "../../../../src/taskpane/engine/scenarios/front";
import { NOTHING_KEPT, type Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import type { HandAnswer, HandAsk } from "../../../../src/taskpane/engine/scenarios/hand-messages";
import type {
  ScenarioAnswer,
  ScenarioAsk,
} from "../../../../src/taskpane/engine/scenarios/outlook";
import { officeGrounds } from "./force-grounds";

const MONTHS = 12;
const scenario = (value: number) => ({
  name: "x",
  settings: [{ lever: "leaver_rate" as const, value }],
});

let grounds: Grounds;
beforeAll(async () => {
  grounds = await officeGrounds();
});

/** The front with helping threads that do nothing until the test answers for them. */
function fronted() {
  const told: ScenarioAnswer[] = [];
  const posted: { readonly name: string; readonly ask: HandAsk }[] = [];
  const answers = new Map<string, (answer: HandAnswer) => void>();
  const work = front(
    (answer) => told.push(answer),
    (name, tell) => {
      answers.set(name, tell);
      return { post: (ask) => posted.push({ name, ask }), end: () => undefined };
    },
    2
  );
  const asked = (name: string, kind: HandAsk["kind"]) =>
    posted.filter((one) => one.name === name && one.ask.kind === kind).map(({ ask }) => ask);
  const deeper = (seq: number): ScenarioAsk => ({
    kind: "deeper",
    seq,
    scenario: scenario(0.1),
    months: MONTHS,
  });
  return { work, told, asked, answers, deeper };
}

test("before a workbook is there nothing is answered", () => {
  const { work, told, deeper } = fronted();
  work(deeper(1));
  work({ kind: "outlook", seq: 1, scenario: scenario(0.1), months: MONTHS, beside: [] });
  expect(told).toEqual([]);
});

test("grounds: every helping thread gets the state once, and the ground is told", () => {
  const { work, told, asked } = fronted();
  work({ kind: "grounds", grounds, kept: NOTHING_KEPT });
  for (const name of ["muster-sum", "muster-draw-1", "muster-draw-2", "muster-deeper"])
    expect([name, asked(name, "state").length]).toEqual([name, 1]);
  expect(told.map(({ kind }) => kind)).toEqual(["ground"]);
});

test("an outlook is answered at once; one that cannot be, with the reason", () => {
  const { work, told } = fronted();
  work({ kind: "grounds", grounds, kept: NOTHING_KEPT });
  work({ kind: "outlook", seq: 5, scenario: scenario(0.1), months: MONTHS, beside: [] });
  expect(told.at(-1)).toMatchObject({ kind: "outlook", outlook: { seq: 5 } });
  work({ kind: "outlook", seq: 6, scenario: scenario(3), months: MONTHS, beside: [] });
  expect(told.at(-1)).toMatchObject({ kind: "no-outlook", seq: 6, reason: /not between/ });
});

test("one question is looked into at a time; of those that wait only the newest is", () => {
  const { work, told, asked, answers, deeper } = fronted();
  work({ kind: "grounds", grounds, kept: NOTHING_KEPT });
  for (const seq of [1, 2, 3]) work(deeper(seq));
  expect(asked("muster-deeper", "deeper")).toMatchObject([{ seq: 1 }]);
  const answer = (seq: number): HandAnswer => ({
    kind: "deeper",
    deeper: { seq, mustBeTrue: [], advice: [], tornado: null },
  });
  answers.get("muster-deeper")?.(answer(1));
  expect(asked("muster-deeper", "deeper")).toMatchObject([{ seq: 1 }, { seq: 3 }]);
  answers.get("muster-deeper")?.(answer(3));
  expect(told.at(-1)).toMatchObject({ kind: "deeper", deeper: { seq: 3 } });
  work(deeper(4));
  expect(asked("muster-deeper", "deeper")).toHaveLength(3);
});

test("a helping thread that fails is told as trouble, and the next question is taken up", () => {
  const { work, told, asked, answers, deeper } = fronted();
  work({ kind: "grounds", grounds, kept: NOTHING_KEPT });
  work(deeper(1));
  work(deeper(2));
  const trouble = { message: "It stopped.", advice: "Reload." };
  answers.get("muster-deeper")?.({ kind: "trouble", trouble });
  expect(told.at(-1)).toEqual({ kind: "trouble", trouble });
  expect(asked("muster-deeper", "deeper")).toMatchObject([{ seq: 1 }, { seq: 2 }]);
});

test("kept scenarios that change stand beside from then on", () => {
  const { work, told } = fronted();
  work({ kind: "grounds", grounds, kept: NOTHING_KEPT });
  work({ kind: "kept", kept: { ...NOTHING_KEPT, kept: [{ ...scenario(0.2), name: "Kept" }] } });
  work({ kind: "outlook", seq: 1, scenario: scenario(0.1), months: MONTHS, beside: ["Kept"] });
  expect(told.at(-1)).toMatchObject({ outlook: { columns: ["Baseline", "x", "Kept"] } });
});
