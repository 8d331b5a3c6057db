import { chanceBits, streamKey, uniformAt } from "../../src/statistics/counter-random";

test("the first numbers of a stream are these, in every engine", () => {
  const key = streamKey(1, 0, 0);
  expect([0, 1, 2, 3].map((number) => chanceBits(key, number) >>> 0)).toMatchInlineSnapshot(`
    [
      3334360774,
      4231835191,
      2491999863,
      3446329234,
    ]
  `);
});

test("a hundred thousand numbers fall evenly into a hundred steps, in number, draw and stream alike", () => {
  const ways = [
    (i: number) => uniformAt(streamKey(7, 3, 2), i),
    (i: number) => uniformAt(streamKey(7, i, 2), 3),
    (i: number) => uniformAt(streamKey(7, 3, i), 2),
    (i: number) => uniformAt(streamKey(i, 3, 2), 2),
  ];
  for (const way of ways) {
    const counts = new Float64Array(100);
    for (let i = 0; i < 100_000; i++) {
      const step = Math.floor(way(i) * 100);
      counts[step] = (counts[step] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: between 45 and 170 but for two in a hundred thousand.
    expect(chiSquare).toBeGreaterThan(45);
    expect(chiSquare).toBeLessThan(170);
  }
});

test("neighbouring draws are not alike", () => {
  let sum = 0;
  for (let i = 0; i < 100_000; i++) {
    const a = uniformAt(streamKey(1, i, 5), 9) - 0.5;
    const b = uniformAt(streamKey(1, i + 1, 5), 9) - 0.5;
    sum += a * b;
  }
  expect(Math.abs((12 * sum) / 100_000)).toBeLessThan(4 / Math.sqrt(100_000));
});
