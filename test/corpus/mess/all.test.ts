import { describe, expect, test } from "@jest/globals";
import { layOut } from "../layout";
import { cases, make } from "../workbooks";
import { messes } from "./all";

const alone = cases.filter(({ messes: of }) => of.length === 1);
const problems = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, "0")}`);

describe("the messes", () => {
  test.each(alone.map((one) => [one.name, one] as const))(
    "%s: it makes the workbook another",
    (_, one) => {
      const { plain, messy, clean } = make(one);
      const sheetsOf = (book: typeof plain): string =>
        JSON.stringify([
          layOut(book).sheets.map(({ cells, merges, hiddenRows, hiddenColumns, sheet }) => [
            sheet.name,
            sheet.table,
            cells,
            merges,
            hiddenRows,
            hiddenColumns,
          ]),
          book.dateSystem,
        ]);
      expect(sheetsOf(messy)).not.toBe(sheetsOf(plain));
      if (one.messes.every(({ truth }) => truth === undefined))
        expect(sheetsOf(clean)).toBe(sheetsOf(plain));
    }
  );

  test("no two have one name", () => {
    expect(new Set(messes.map(({ id }) => id)).size).toBe(messes.length);
  });

  test.each([...problems("DQ", 30), ...problems("V", 14)])(
    "%s has a mess of its own",
    (problem) => {
      expect(messes.some(({ id }) => id.includes(problem))).toBe(true);
    }
  );

  test("at least 80 workbooks, a third of them with several problems or in a force", () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(cases.filter(({ messes: of }) => of.length >= 3).length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ size }) => size === "force").length).toBeGreaterThanOrEqual(40);
  });
});
