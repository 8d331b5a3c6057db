import { fteUnitOf } from "../../src/sheets/fte-unit";

const unit = (values: number[], contracted: number[] = []) => fteUnitOf(values, contracted);

test("full-time and part-time people", () => {
  expect(unit([1, 1, 0.6, 0.5]).unit).toBe("fte");
});

test("hours: most are over what a person can be, up to a full-time week", () => {
  expect(unit([37, 37, 18.5, 22.2])).toEqual({ unit: "hours", weeks: [37] });
});

test("percent: whole people read 100", () => {
  expect(unit([100, 100, 60, 80]).unit).toBe("percent");
  expect(unit([100, 40, 37, 20]).unit).toBe("percent");
});

test("hours without a full-timer: the column of contracted hours says the week", () => {
  expect(unit([18.5, 20, 22.2]).unit).toBe("unknown");
  expect(unit([18.5, 20, 22.2], [37, 37, 18.5])).toEqual({ unit: "hours", weeks: [37] });
});

test("a few cells of hours among FTE do not make the column hours", () => {
  expect(unit([1, 1, 1, 0.6, 37])).toEqual({ unit: "fte", weeks: [37] });
});

test("numbers that are neither", () => {
  expect(unit([150, 200, 300]).unit).toBe("unknown");
});
