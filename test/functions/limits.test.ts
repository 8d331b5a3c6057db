import fc from "fast-check";
import {
  poissonHighLimit,
  poissonLowLimit,
  wilsonHighLimit,
  wilsonLowLimit,
} from "../../src/functions/limits";
import { poissonInterval } from "../../src/statistics/poisson-interval";
import { wilsonInterval } from "../../src/statistics/wilson-interval";
import { faultOf, valueOf } from "./answers";

test("the same limits as the figures have, at any level", () => {
  const level = fc.constantFrom(0.8, 0.9, 0.95, 0.998);
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), level, (a, b, sure) => {
      const [count, of] = [Math.min(a, b), Math.max(a, b, 1)];
      expect([
        valueOf(wilsonLowLimit(count, of, sure)),
        valueOf(wilsonHighLimit(count, of, sure)),
      ]).toEqual(wilsonInterval(count, of, sure));
      expect([
        valueOf(poissonLowLimit(count, sure)),
        valueOf(poissonHighLimit(count, sure)),
      ]).toEqual(poissonInterval(count, sure));
    })
  );
});

test("a level left out, or an empty cell, is 95%", () => {
  for (const blank of [undefined, null, 0, ""])
    expect(valueOf(poissonHighLimit(7, blank))).toBe(valueOf(poissonHighLimit(7, 0.95)));
});

test("FTE has no such limits", () => {
  expect(faultOf(poissonHighLimit(6.5, null))).toMatch(
    /^value count: 6.5 is not a count of people, for which headcount is needed and not FTE/
  );
  expect(faultOf(wilsonLowLimit(3, 20.4, null))).toMatch(/^value of: 20.4 is not a count/);
});

test("what cannot be says which argument", () => {
  expect(faultOf(wilsonHighLimit(5, 4, null))).toBe(
    "value count: 5 is more than the 4 it is a share of."
  );
  expect(faultOf(wilsonLowLimit(0, 0, null))).toMatch(/^value of: is 0/);
  expect(faultOf(wilsonLowLimit(1, 4, 95))).toMatch(/^value level: 95 is not between 0 and 1/);
  expect(faultOf(poissonLowLimit(-1, null))).toMatch(/^value count: -1 is not/);
  expect(faultOf(poissonLowLimit(1, 1))).toMatch(/^value level: 1 is not between 0 and 1/);
});
