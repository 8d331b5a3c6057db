import fc from "fast-check";
import { leastLeft, waiting } from "../../../src/scenarios/simulate/leaving-time";

const anyBits = fc.oneof(
  fc.integer({ min: 1, max: 0xffffffff }),
  fc.integer({ min: 1, max: 4096 }),
  fc.integer({ min: 0, max: 31 }).map((power) => 2 ** power)
);

test("how long 32 bits of chance wait is their logarithm, to a thirty-millionth", () => {
  fc.assert(
    fc.property(anyBits, (bits) => {
      expect(Math.abs(waiting(bits) + Math.log(bits / 2 ** 32))).toBeLessThan(3.1e-8);
    })
  );
});

test("no bits at all wait longest, all bits hardly", () => {
  expect(waiting(0)).toBeCloseTo(33 * Math.LN2, 12);
  expect(waiting(0xffffffff)).toBeGreaterThanOrEqual(0);
  expect(waiting(0xffffffff)).toBeLessThan(1e-9);
});

test("more bits never wait longer, signed or not", () => {
  fc.assert(
    fc.property(anyBits, anyBits, (a, b) => {
      expect(waiting(Math.max(a, b))).toBeLessThanOrEqual(waiting(Math.min(a, b)));
      expect(waiting(a | 0)).toBe(waiting(a));
    })
  );
});

test("nobody who leaves is taken for one who stays, and few who stay are looked into", () => {
  const hazards = fc.integer({ min: 0, max: 40_000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(hazards, anyBits, (hazard, bits) => {
      const least = leastLeft(hazard);
      if (waiting(bits) < hazard) expect(bits >>> 1).toBeGreaterThanOrEqual(least);
      expect(least).toBeGreaterThanOrEqual(Math.floor(2 ** 31 * Math.exp(-hazard) * 0.996) - 2);
    })
  );
});
