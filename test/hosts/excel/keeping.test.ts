import { freeColumn, keepingFrom, NOTHING_KEPT } from "../../../src/hosts/excel/keeping";
import { packScript, unpackScript } from "../../../src/hosts/excel/packed-script";
import { composeWorkbook } from "../../../src/hosts/excel/compose/compose-workbook";
import { output } from "../../contract/made-up";

test("the free column is neither what stands nor what stood before", () => {
  expect(freeColumn(NOTHING_KEPT)).toBe(0);
  expect(freeColumn({ ...NOTHING_KEPT, current: 0, previous: "none" })).toBe(1);
  expect(freeColumn({ ...NOTHING_KEPT, current: 1, previous: 0 })).toBe(2);
  expect(freeColumn({ ...NOTHING_KEPT, current: 2, previous: 1 })).toBe(0);
});

test.each([null, 7, "", "{", "[]", '{"version":2,"current":0}', '{"current":0}'])(
  "a setting that is not of this version is nothing kept: %j",
  (value) => {
    expect(keepingFrom(value)).toEqual(NOTHING_KEPT);
  }
);

test("parts of a setting that make no sense are left out", () => {
  const value = JSON.stringify({ version: 1, current: 9, previous: "none", writing: 1, sheets: [1, "A"], record: 2 }); // prettier-ignore
  expect(keepingFrom(value)).toEqual({ ...NOTHING_KEPT, previous: "none", sheets: ["A"] });
});

test("what is kept comes back whole, in cells that Excel can hold", async () => {
  const script = composeWorkbook(output(1, { months: 30 }));
  const cells = await packScript(script);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(32_767);
  expect(await unpackScript(cells)).toEqual(script);
});

test("without the browser's packing it is kept plain", async () => {
  const stream = globalThis.CompressionStream;
  const script = composeWorkbook(output(1));
  try {
    Object.assign(globalThis, { CompressionStream: undefined });
    const cells = await packScript(script);
    expect(cells[0]!.startsWith("json:")).toBe(true);
    expect(await unpackScript(cells)).toEqual(script);
  } finally {
    Object.assign(globalThis, { CompressionStream: stream });
  }
});

test.each([[["gzip:AAAA"]], [["json:{"]], [["json:{}"]], [[]], [["somebody typed here"]]])(
  "what is damaged is not put back: %j",
  async (cells) => {
    expect(await unpackScript(cells)).toBeNull();
  }
);
