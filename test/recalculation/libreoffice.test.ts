import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import type { CellPlan } from "../../src/workbook/sheet-plan";
import { recalculate, testWithLibreOffice, toPages, withoutCachedValues } from "./libreoffice";

const book = (rows: CellPlan[][]): Promise<Uint8Array> =>
  writeWorkbook({
    title: "Oracle",
    names: [],
    dated: 44732,
    sheets: [
      {
        name: "One",
        role: "product",
        rows,
        widths: [],
        tables: [],
        charts: [],
        print: { landscape: false, fit: [1, 1], bottom: 3, right: 3 },
      },
    ],
  });

async function values(bytes: Uint8Array): Promise<unknown[][]> {
  const read = await readWorkbook("oracle.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.grids[0]!.rows.map((row) => [...row]);
}

describe("the oracle", () => {
  test("has no cached value left to lean on", async () => {
    const bytes = await book([
      [{ value: 2 }, { value: 99, formula: "A1*2" }, { value: "x", formula: '"<v>"' }],
    ]);
    expect(await values(bytes)).toEqual([[2, 99, "x"]]);
    expect(await values(await withoutCachedValues(bytes))).toEqual([[2]]);
  });

  testWithLibreOffice(
    "finds the right value where the cached one is wrong, in several files",
    async () => {
      const one = await book([
        [{ value: 2 }, { value: 99, formula: "A1*2" }, { value: true, formula: "A1>3" }],
      ]);
      const two = await book([
        [
          { value: "no", formula: 'IF(1>0,"yes","no")' },
          { value: 1, formula: "1/0" },
        ],
      ]);
      const results = await recalculate([
        { name: "one", bytes: one },
        { name: "two words.xlsx", bytes: two },
      ]);
      expect(await values(results.get("one")!)).toEqual([[2, 4, false]]);
      expect(await values(results.get("two words.xlsx")!)).toEqual([["yes", null]]);
    }
  );

  testWithLibreOffice("prints pages to look at", async () => {
    const [page] = await toPages(await book([[{ value: "Title", look: "title" }]]), 30);
    expect([...page!.subarray(1, 4)]).toEqual([80, 78, 71]);
  });
});
