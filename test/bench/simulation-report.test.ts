import { simulationTable } from "../../src/bench/simulation-report";

const cost = (months: number) => ({
  people: 3_850,
  months,
  draws: 1_000,
  cellMonths: 24 * months,
  project: 2,
  drawing: 50,
  summary: 5,
  nanosecondsACellMonth: 5e7 / (1_000 * 24 * months),
  nanosecondsAPersonMonth: 5e7 / (1_000 * 3_850 * months),
  checksum: "",
});

test("a column a horizon, and what a cell is", () => {
  const table = simulationTable([cost(12), cost(60)]);
  expect(table).toMatch(/^The made-up force projected and drawn: 3,850 people, 1,000 draws\./);
  expect(table).toMatch(/\n +12 months +60 months\n/);
  expect(table).toMatch(/\na draw +50000 ns +50000 ns\n/);
  expect(table).toMatch(/\na cell-month +173\.6 ns +34\.7 ns\n/);
  expect(table).toMatch(/one worker type in one band of service: 24 of them here/);
});
