import { FAN_HEIGHT, FAN_TOP, fanChart, SEAT_HEIGHT } from "../../../src/taskpane/charts/fan-chart";
import { aBand, anOfficerPath } from "../a-scenario";

const FOOT = FAN_TOP + FAN_HEIGHT;
const fan = aBand().courses[0] ?? null;
const pointsOf = (text: string): number[][] =>
  text.split(" ").map((at) => at.split(",").map(Number));

test("lines begin at the opening and end at the last month, inside the picture", () => {
  const { scenario, baseline, target } = fanChart(anOfficerPath(10), true, fan, [], 2);
  for (const line of [scenario, baseline, target]) {
    const points = pointsOf(line?.points ?? "");
    expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual([0, 100]);
    for (const [, y = NaN] of points) {
      expect(y).toBeGreaterThanOrEqual(FAN_TOP);
      expect(y).toBeLessThanOrEqual(FOOT);
    }
  }
  expect(pointsOf(scenario.points)).toHaveLength(5);
});

test("the band is one shape round its high and low ends, and holds the middle", () => {
  const { band, middle } = fanChart(anOfficerPath(10), true, fan, [], 2);
  const corners = pointsOf(band);
  expect(corners).toHaveLength(10);
  expect(corners[0]).toEqual(corners.at(-1));
  const [, high = NaN] = corners[4] ?? [];
  const [, low = NaN] = corners[5] ?? [];
  const [, between = NaN] = pointsOf(middle)[4] ?? [];
  expect(high).toBeLessThan(between);
  expect(between).toBeLessThan(low);
});

test("before the first draws there is no band; without a lever one line", () => {
  const chart = fanChart(anOfficerPath(24), false, null, [], 2);
  expect([chart.band, chart.middle]).toEqual(["", ""]);
  expect(chart.baseline).toBeNull();
  expect(chart.scenario.name).toBe("as now");
});

test("words at the line ends are kept apart and in the order of their lines", () => {
  const flat = { ...anOfficerPath(0), scenario: Float64Array.of(2530, 2530, 2530, 2530) };
  const { scenario, baseline, target } = fanChart(flat, true, null, [], 2);
  const at = [target, scenario, baseline].map((line) => line?.textY ?? NaN);
  expect(at[1]).toBeGreaterThanOrEqual((at[0] ?? 0) + 28);
  expect(at[2]).toBeGreaterThanOrEqual((at[1] ?? 0) + 28);
  expect(at[2]).toBeLessThanOrEqual(FOOT);
});

test("words are kept apart at the top of the picture too", () => {
  const high = {
    ...anOfficerPath(0),
    scenario: Float64Array.of(2500, 2520, 2540, 2559),
    baseline: Float64Array.of(2480, 2450, 2420, 2400),
  };
  const { scenario, target } = fanChart(high, true, null, [], 2);
  expect(scenario.textY).toBeGreaterThanOrEqual((target?.textY ?? 0) + 28);
  expect(target?.textY).toBeGreaterThanOrEqual(FAN_TOP);
});

test("the scale begins at a round number and stands still while the lever moves a little", () => {
  const feet = [10, 11, 12].map((gap) => fanChart(anOfficerPath(gap), true, fan, [], 2).foot);
  expect(new Set(feet).size).toBe(1);
  expect((feet[0] ?? NaN) % 10).toBe(0);
  const pounds = { ...anOfficerPath(0, null), opening: -5 };
  const { foot, zero } = fanChart(pounds, true, null, [], 2);
  expect(foot).toBeNull();
  expect(zero).toBeGreaterThan(FAN_TOP);
});

test("intakes of one month are one bar; words go to the emptiest where there is room", () => {
  const seats = [
    { step: 0, cohort: "A", places: 20, filled: 20 },
    { step: 0, cohort: "B", places: 20, filled: 15 },
    { step: 2, cohort: "C", places: 48, filled: 40.4 },
  ];
  const { seats: bars } = fanChart(anOfficerPath(10), true, null, seats, 2);
  expect(bars.map(({ text }) => text)).toEqual(["35/40", "40/48"]);
  expect(bars[1]?.placesHeight).toBe(SEAT_HEIGHT);
  const long = {
    ...anOfficerPath(10),
    scenario: new Float64Array(60),
    baseline: new Float64Array(60),
  };
  const close = fanChart(long, true, null, seats, 2);
  expect(close.seats.map(({ text }) => text)).toEqual(["", "40/48"]);
  expect(close.seatWidth).toBeLessThan(4);
});
