import fc from "fast-check";
import { cellsOf } from "../../../src/hosts/excel/address";
import { isSmallest, packed, totalBytes, type Piece } from "../../../src/hosts/excel/pieces";

const piece = (rows: number, columns: number, bytesACell = 10): Piece => ({
  sheet: "Posts",
  kind: "values",
  bytesACell,
  area: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
});

test("what fits is one batch", () => {
  expect(packed([piece(10, 10), piece(5, 5)], 10_000)).toHaveLength(1);
});

test("a piece over the budget goes by rows", () => {
  const batches = packed([piece(100, 10)], 1000);
  expect(batches).toHaveLength(10);
  expect(batches[1]![0]!.area).toEqual({ top: 10, bottom: 19, left: 0, right: 9 });
});

test("and by columns where one row is too much", () => {
  const [first] = packed([piece(1, 8)], 20);
  expect(first![0]!.area).toEqual({ top: 0, bottom: 0, left: 0, right: 1 });
});

test("a single cell cannot be made smaller", () => {
  expect(packed([piece(1, 1, 1e9)], 10)).toHaveLength(1);
  expect([isSmallest([piece(1, 1)]), isSmallest([piece(1, 2)])]).toEqual([true, false]);
});

test("parts keep every cell, and batches the budget", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 })), { maxLength: 5 }), // prettier-ignore
      fc.integer({ min: 10, max: 5000 }),
      (shapes, budget) => {
        const pieces = shapes.map(([rows, columns]) => piece(rows, columns));
        const batches = packed(pieces, budget);
        const cells = (some: readonly Piece[]): number =>
          some.reduce((sum, { area }) => sum + cellsOf(area), 0);
        expect(cells(batches.flat())).toBe(cells(pieces));
        for (const batch of batches) expect(totalBytes(batch)).toBeLessThanOrEqual(budget);
      }
    )
  );
});
