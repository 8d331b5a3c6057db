import fc from "fast-check";
import { rectanglesByKey } from "../../../../src/hosts/excel/compose/spans";

test("neighbouring columns with the same run are one rectangle", () => {
  const found = rectanglesByKey(4, 3, (row, column) => (row > 0 && column < 2 ? "a" : null));
  expect([...found]).toEqual([["a", [{ top: 1, bottom: 3, left: 0, right: 1 }]]]);
});

test("a cell that may belong to anything belongs to what it stands under", () => {
  const found = rectanglesByKey(3, 1, (row) => (row === 1 ? "" : "a"));
  expect(found.get("a")).toEqual([{ top: 0, bottom: 2, left: 0, right: 0 }]);
});

test("rectangles cover each cell once, under its own key", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom("a", "b|c", null), { minLength: 5, maxLength: 5 }), {
        maxLength: 8,
      }),
      (cells) => {
        const seen = new Map<string, string>();
        for (const [key, areas] of rectanglesByKey(cells.length, 5, (r, c) => cells[r]![c]!))
          for (const { top, bottom, left, right } of areas)
            for (let row = top; row <= bottom; row++)
              for (let column = left; column <= right; column++) {
                expect(seen.has(`${row},${column}`)).toBe(false);
                seen.set(`${row},${column}`, key);
              }
        cells.forEach((row, r) => {
          row.forEach((key, c) => {
            expect(seen.get(`${r},${c}`) ?? null).toBe(key);
          });
        });
      }
    )
  );
});
