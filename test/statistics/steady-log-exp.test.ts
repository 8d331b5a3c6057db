import { steadyExp } from "../../src/statistics/steady-exp";
import { steadyLog } from "../../src/statistics/steady-log";
import { steadyNormalQuantile } from "../../src/statistics/steady-normal-quantile";
import { normalQuantile } from "../../src/statistics/normal-quantile";

test("the steady logarithm is the logarithm to 15 places, from the smallest number to the largest", () => {
  for (let power = -1074; power <= 1023; power += 3) {
    for (const m of [1, 1.1, 1.41421, 1.5, 1.999]) {
      const x = m * 2 ** power;
      expect(Math.abs(steadyLog(x) - Math.log(x))).toBeLessThanOrEqual(
        1e-15 * Math.abs(Math.log(x)) + 2e-16
      );
    }
  }
  expect([steadyLog(0), steadyLog(1), steadyLog(-1)]).toEqual([-Infinity, 0, Number.NaN]);
});

test("the steady exponential is the exponential to 15 places", () => {
  for (let x = -700; x <= 700; x += 0.37)
    expect(Math.abs(steadyExp(x) / Math.exp(x) - 1)).toBeLessThan(1.5e-15);
  expect([steadyExp(0), steadyExp(-1000), steadyExp(1000)]).toEqual([1, 0, Infinity]);
});

test("the steady normal quantile is the normal quantile", () => {
  for (let p = 0.0005; p < 1; p += 0.0007)
    expect(steadyNormalQuantile(p)).toBeCloseTo(normalQuantile(p), 13);
});
