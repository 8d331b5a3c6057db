import { leverSpec } from "../../../../src/scenarios/levers";
import { rangeOf } from "../../../../src/scenarios/sensitivity";
import { presentRate } from "../../../../src/scenarios/plan/plan-rates";
import { groundOf } from "../../../../src/taskpane/engine/scenarios/ground";
import { NOTHING_KEPT, type Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import type { Ground, LeverOffer } from "../../../../src/taskpane/engine/scenarios/outlook";
import { forceGrounds, officeGrounds } from "./force-grounds";

let force: Grounds;
let ground: Ground;
let office: Ground;
beforeAll(async () => {
  force = await forceGrounds();
  ground = groundOf(force, NOTHING_KEPT);
  office = groundOf(await officeGrounds(), NOTHING_KEPT);
});

const all = ({ levers }: Ground): LeverOffer[] => levers.flatMap(({ offers }) => offers);
const labels = (offers: readonly LeverOffer[]): string[] => offers.map(({ label }) => label);

test("a force: how officers leave, the next intake with empty seats, how long staff posts stay vacant", () => {
  expect(labels(ground.near)).toEqual([
    "Leaver rate, officers",
    "Places filled, NC25-04 (Oct 2025)",
    "Time to fill, police staff",
  ]);
  expect(ground.months).toBe(18);
});

test("an office without officers or intakes: how many leave, how long posts stay vacant, pay", () => {
  expect(labels(office.near)).toEqual([
    "Leaver rate, all",
    "Time to fill, police staff",
    "Pay award, all",
  ]);
  expect(labels(all(office)).some((label) => /officer|intake|Applications/i.test(label))).toBe(
    false
  );
});

test("courses: what the first target is about comes first", () => {
  expect(ground.courses.map(({ id }) => id)).toEqual([
    "officers",
    "all",
    "type:PCSO",
    "type:Police staff",
    "surplus",
  ]);
  expect(office.courses.map(({ name }) => name)).toEqual(["Surplus by month", "Everybody in post"]);
});

test("what a lever stands at: rates as the projection has them, the rest as the sheets do", () => {
  const at = (key: string): number | null =>
    all(ground).find((offer) => offer.key === key)?.present ?? null;
  const officers = force.state.types.filter(({ type }) => type === "Police officer");
  expect(at("leaver_rate|Police officer|||")).toBe(presentRate(officers, { lever: "leaver_rate" }));
  expect(at("leaver_rate|Police officer|2||")).toBe(
    presentRate(officers, { lever: "leaver_rate", band: 2 })
  );
  expect(at("conversion||||Vetting")).toBe(0.92);
  expect(at("cohort_places|||NC25-06|")).toBe(62);
  expect(at("cohort_fill|||NC25-04|")).toBeCloseTo(44 / 48, 12);
  expect(at("vacancy_factor||||")).toBe(0.035);
  expect(at("posts_added|PCSO|||")).toBe(0);
  expect(at("joiner_pay||||")).toBe(1);
});

test("every offer is told apart, has a place on its slider, and says what is known of three years", () => {
  for (const { key, spec, present, low, high, step, past, unknown } of [
    ...all(ground),
    ...all(office),
  ]) {
    const [least, most] = leverSpec(spec.id).bounds;
    expect([key, low >= least && high <= most && low < high && step > 0]).toEqual([key, true]);
    if (present !== null) expect([key, low <= present && present <= high]).toEqual([key, true]);
    if (past?.low != null && past.high !== null)
      expect([key, past.low >= low && past.high <= high]).toEqual([key, true]);
    expect([key, (past === null) === (unknown !== "")]).toEqual([key, true]);
  }
  const keys = all(ground).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("an intake that has begun is nobody's to move", () => {
  expect(labels(all(ground)).some((label) => label.includes("NC25-03"))).toBe(false);
});

test("a lever not yet due has its month: an award on the next 1 September, an added intake ahead", () => {
  const from = (key: string): number | undefined =>
    all(ground).find((offer) => offer.key === key)?.setting.from;
  expect(from("pay_award||||")).toBe(2026 * 12 + 8);
  expect(from("cohort_added|||New intake|")).toBe(force.state.first + 3);
});

test("an offer has the range that its setting is held against, for one intake as for one band", () => {
  for (const { key, setting, past } of all(ground)) {
    const range = rangeOf(force.state, setting);
    expect([key, past]).toEqual([key, range?.low == null ? null : range]);
  }
  const fill = all(ground).find(({ key }) => key === "cohort_fill|||NC25-04|");
  expect(fill?.past?.low).toEqual(expect.any(Number));
});
