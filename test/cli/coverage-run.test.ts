import { coverageRun } from "../../src/cli/coverage-run";

test("a few histories: both sizes, what is wanted, and the options said", () => {
  const { text } = coverageRun(["--histories=2", "--draws=50", "--seed=3"]);
  expect(text).toMatch(/2 made-up histories of each size, 50 draws each, seed 3/);
  expect(text).toMatch(/force size .*: held \d/);
  expect(text).toMatch(/office size .*: held \d/);
  expect(text).toMatch(/Wanted: 75 to 85% at force size, 75% or more at office size/);
});

test("one history cannot be held four times in five: exit code 1", () => {
  expect(coverageRun(["--histories=1", "--draws=50"]).code).toBe(1);
});

test.each(["--histories", "--histories=0", "--draws=many", "500", "--history=5"])(
  "%s is not understood: exit code 2 and how to write it",
  (argument) => {
    const { text, code } = coverageRun([argument]);
    expect(code).toBe(2);
    expect(text).toMatch(/is not understood\. Write: npm run coverage -- --histories=500/);
  }
);
