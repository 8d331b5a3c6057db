import fc from "fast-check";
import { apportion } from "../../src/samples/apportion";

test("ten among three equal teams: the first gets the odd one", () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
});

test("the odd one goes to the largest remainder", () => {
  expect(apportion(10, [1, 2, 4])).toEqual([1, 3, 6]);
});

test("shares add up, and each is within one of its due", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), weights, (total, list) => {
      const sum = list.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0);
      const shares = apportion(total, list);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
      shares.forEach((share, i) => {
        expect(Math.abs(share - (total * list[i]!) / sum)).toBeLessThan(1);
      });
    })
  );
});
