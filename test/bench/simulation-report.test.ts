import { longDraws, simulationTable } from "../../src/bench/simulation-report";

const cost = (months: number) => ({
  people: 3_850,
  months,
  draws: 1_000,
  cellMonths: 24 * months,
  project: 2,
  ready: 7,
  drawing: 50,
  floor: 5,
  summary: 5,
});

test("a column a horizon, and what a cell is", () => {
  const table = simulationTable([cost(12), cost(60)]);
  expect(table).toMatch(/^The made-up force projected and drawn: 3,850 people, 1,000 draws\./);
  expect(table).toMatch(/\n +12 months +60 months\n/);
  expect(table).toMatch(/\na draw +50\.0 µs +50\.0 µs\n/);
  expect(table).toMatch(/\na draw, to them +10\.0 +10\.0\n/);
  expect(table).toMatch(/\na cell-month +173\.61 ns +34\.72 ns\n/);
  expect(table).toMatch(/one worker type in one band of service: 24 of them here/);
});

test("48 months in cell-months of 60 teams and 5 types, and 10,000 draws on one thread and two", () => {
  const threaded = [
    { threads: 1, took: 612, checksum: "0a-0b" },
    { threads: 2, took: 349, checksum: "0a-0b" },
  ];
  expect(longDraws([cost(12), cost(48)], threaded)).toBe(
    "48 months on one thread: 50.0 µs a draw, 3.47 ns a cell-month of 14,400, 10.0 × the chance numbers alone;\n" +
      "10,000 draws with their quantiles: 0.61 s on one, 0.35 s on two, checksum 0a-0b either way."
  );
});
