import path from "node:path";
import { dayOf } from "../../src/units/day";
import { builtPane } from "../browser/built-pane";
import { metadata, parametersOf } from "./metadata";
import { FunctionsOnly } from "./runtime/functions-only";
import type { FunctionResult } from "./runtime/results";
import { SharedRuntime } from "./runtime/shared";

jest.setTimeout(120_000);

const VALUE = 7;
const NOT_AVAILABLE = 1;
const VACANCY = [36000, 1, "Police staff", dayOf(2025, 6, 10), dayOf(2025, 10, 1)];
const CONVERSIONS = [
  [0.6, 0.65, 0.8],
  [0.85, 0.92, 0.95],
];

type Case = readonly [name: string, args: readonly unknown[], value: unknown];
const CASES: readonly Case[] = [
  ["OVERLAPDAYS", [dayOf(2022, 6, 1), 0, dayOf(2022, 4, 1), dayOf(2023, 3, 31)], 304],
  ["EMPLOYERNI", [30000, dayOf(2025, 6, 1)], 3750],
  ["ONCOST", [30000, 1, dayOf(2025, 9, 1), "Police staff", 0.18], 9150],
  ["VACANCYSAVING", [...VACANCY, "2025/26", 0.18], 14590.931506849316],
  ["VACANCYSAVING", [...VACANCY, dayOf(2026, 3, 31), 0.18, "whole month"], 11782.5],
  ["WILSONLOW", [81, 263], 0.255289],
  ["WILSONHIGH", [81, 263], 0.36621],
  ["POISSONLOW", [7], 2.814363],
  ["POISSONHIGH", [7], 14.422675],
  ["APPLICATIONSNEEDED", [24, CONVERSIONS, 0.9], 128],
  ["REDUNDANCYWEEKS", [45, 10], 12],
  ["redundancyweeks", [25, 6], 4.5],
  ["SUPPRESS", [4], "*"],
  ["SUPPRESS", [12, 8, 5], 10],
];

type Runtime = FunctionsOnly | SharedRuntime;
const started: Runtime[] = [];
afterAll(() => {
  for (const { page } of started) page.close();
});

/** The functions as built, associated in a runtime of Microsoft's. */
async function inside<T extends Runtime>(runtime: T, ready: (of: T) => Promise<void>): Promise<T> {
  started.push(runtime);
  runtime.page.run(path.join(builtPane(), "functions.js"));
  await ready(runtime);
  return runtime;
}

describe.each([
  ["office.js as a shared runtime", () => inside(new SharedRuntime(), (of) => of.ready())],
  ["the runtime for functions alone", () => inside(new FunctionsOnly(), () => Promise.resolve())],
])("the functions as built, in %s", (_, start: () => Promise<Runtime>) => {
  let runtime: Runtime;
  let answers: FunctionResult[];
  /** Excel fills arguments left out with nulls: the library adds one of its own after the last. */
  const call = (name: string, args: readonly unknown[]): Promise<FunctionResult> => {
    const left = parametersOf(name).slice(args.length);
    return runtime.call(name, [...args, ...left.map(() => null)]);
  };

  beforeAll(async () => {
    runtime = await start();
    answers = await Promise.all(CASES.map(([name, args]) => call(name, args)));
  });

  test.each(CASES.map((one, i) => [i, ...one] as const))("case %i: %s %j is %j", (i, ...of) => {
    const [, , value] = of;
    const answer = answers[i]!;
    expect({ ok: answer.ok, error: answer.error }).toEqual({ ok: true, error: 0 });
    if (typeof value === "number") expect(answer.value).toBeCloseTo(value, 5);
    else expect(answer.value).toBe(value);
  });

  test("every function that Excel is told of was called", () => {
    const called = new Set(CASES.map(([name]) => name.toUpperCase()));
    expect([...called].sort()).toEqual(
      metadata()
        .map(({ id }) => id)
        .sort()
    );
  });

  test("an argument that cannot be is #VALUE!, a rate Muster has not got #N/A, each with why", async () => {
    const [share, rate, unknown] = await Promise.all([
      call("WILSONLOW", [5, 0]),
      call("EMPLOYERNI", [30000, dayOf(2031, 5, 1)]),
      call("REDUNDANCYPAY", [45, 10]),
    ]);
    expect(share).toEqual({
      ok: false,
      value: "of: is 0, and a share of nobody has no limits.",
      error: VALUE,
    });
    expect({ ok: rate.ok, error: rate.error }).toEqual({ ok: false, error: NOT_AVAILABLE });
    expect(rate.value).toMatch(/^date: Muster has no employer NI rate for May 2031\. It has them/);
    expect(unknown.ok).toBe(false);
  });

  test("many cells at once all get their own answer", async () => {
    const counts = Array.from({ length: 400 }, (_, i) => i);
    const results = await Promise.all(counts.map((count) => call("SUPPRESS", [count, 5, 1])));
    expect(results.map(({ value }) => value)).toEqual(
      counts.map((count) => (count > 0 && count < 5 ? "*" : count))
    );
  });
});
