import { ERROR_TABLE } from "../../../src/hosts/excel/error-table";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { WorkbookContent } from "../../../src/workbook/grid";
import { stateOf } from "../../excel-host/book-state";
import { WHOLE_REQUEST } from "../../excel-host/wire";
import { gridFrom, workbookOf } from "../../sheets/grid-from";
import { faultOf, noWait, openExcel, valueOf, yours } from "./emulated";

/** A made-up sheet of many words. */
const wide = (rows: number): WorkbookContent =>
  workbookOf([
    gridFrom("Words", [
      ["Number", "Words", "More words"],
      ...Array.from({ length: rows }, (_, i) => [i, `${"word ".repeat(8)}${i}`, "x".repeat(60)]),
    ]),
  ]);

describe("round trips", () => {
  test("thirty sheets are read in three", async () => {
    const sheets = Array.from({ length: 30 }, (_, i) => gridFrom(`Sheet ${i}`, [["Post"], [i]]));
    const { excel, port } = await openExcel(workbookOf(sheets));
    expect(valueOf(await port.read()).grids).toHaveLength(30);
    expect(excel.batches).toHaveLength(3);
  });

  test("more than an answer may hold is read in blocks below the limit", async () => {
    const content = wide(60_000);
    const { excel, port } = await openExcel(content);
    const told: number[] = [];
    const read = valueOf(await port.read({ progress: (done) => told.push(done) }));
    expect(read).toEqual(content);
    expect(excel.batches.length).toBeLessThanOrEqual(5);
    for (const { responseBytes } of excel.batches) expect(responseBytes).toBeLessThan(4_500_000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(excel.refusals).toEqual([]);
  }, 30_000);

  test("cells that turn out longer than the first rows promised are asked for in halves", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [i < 40 ? "x" : `x${"y".repeat(3000)}`]);
    const content = workbookOf([gridFrom("Late", rows)]);
    const { excel, port } = await openExcel(content);
    expect(valueOf(await port.read())).toEqual(content);
    expect(excel.batches.length).toBeGreaterThan(4);
  });

  test("a reading can be stopped between two blocks", async () => {
    const { port } = await openExcel(wide(60_000));
    const stop = new AbortController();
    const read = await port.read({
      signal: stop.signal,
      progress: () => {
        stop.abort();
      },
    });
    expect(faultOf(read).code).toBe("cancelled");
  }, 30_000);
});

describe("what is asked for", () => {
  test("values of everything, formats of the columns with dates, formulas only where there are any", async () => {
    const sums = gridFrom("Sums", [["Sum"], [3], [4]], { formulas: new Map([[16384, "1+2"]]) });
    const { excel, port } = await openExcel({ ...yours(), grids: [...yours().grids, sums] });
    valueOf(await port.read());
    const asked = excel.batches[2]!.request.Actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []); // prettier-ignore
    expect(asked.toSorted()).toEqual(["formulas", "numberFormat", "values", "values", "values"]);
  });

  test("a text that looks like an error is told from one, in one more round trip", async () => {
    const content = workbookOf([
      gridFrom("Doubt", [
        ["'#N/A", "#N/A"],
        ["'#REF!", 1],
      ]),
    ]);
    const { excel, port } = await openExcel(content);
    expect(valueOf(await port.read())).toEqual(content);
    expect(excel.batches).toHaveLength(4);
  });

  test("dates below a head of text alone are found, in one more round trip", async () => {
    const rows = Array.from({ length: 50 }, (_, i) => [i < 30 ? "to be advised" : "2022-06-20"]);
    const content = workbookOf([gridFrom("Late", rows)]);
    const { excel, port } = await openExcel(content);
    expect(valueOf(await port.read())).toEqual(content);
    expect(excel.batches).toHaveLength(4);
  });

  test("a table's row of totals is no record", async () => {
    const { excel, port } = await openExcel(yours());
    excel.book.sheet("Leavers").tables[0]!.totals = true;
    const [table] = valueOf(await port.read()).grids[0]!.tables;
    expect(table).toMatchObject({ top: 0, bottom: 2 });
  });
});

describe("faults", () => {
  const CODES = [...Object.keys(ERROR_TABLE), "SomethingNewer"];

  test.each(CODES)(
    "%s at any batch is told, or got over; the workbook is as it was",
    async (code) => {
      const { excel } = await openExcel(yours());
      const before = stateOf(excel.book);
      for (const batch of [0, 1, 2])
        for (const after of code in WHOLE_REQUEST ? [undefined, 0.5] : [0.5]) {
          excel.batches.length = 0;
          excel.faults = [{ batch, code, ...(after === undefined ? {} : { after }) }];
          const read = await excelHost(noWait).read();
          if (read.ok) expect(read.value).toEqual(yours());
          else {
            expect(read.error.code).toBe(ERROR_TABLE[code]?.code ?? "refused");
            expect(read.error.message).toMatch(/Nothing was read or changed\.$/);
            expect(read.error.advice).not.toBe("");
          }
          expect(stateOf(excel.book)).toEqual(before);
        }
    }
  );

  test("a cell that stays in editing: tried again, then told", async () => {
    const { excel, port } = await openExcel(yours());
    excel.faults = Array.from({ length: 9 }, (_, batch) => ({
      batch,
      code: "InvalidOperationInCellEditMode",
    }));
    const fault = faultOf(await port.read());
    expect(fault).toMatchObject({ code: "cell-being-edited" });
    expect(fault.advice).toContain("Enter or Esc");
    expect(excel.batches).toHaveLength(4);
  });

  test("no fault carries what is in a cell", async () => {
    const { excel, port } = await openExcel(workbookOf([gridFrom("Pay", [["secret name"]])]));
    excel.faults = [{ batch: 2, code: "GeneralException", after: 0.5 }];
    expect(JSON.stringify(await port.read())).not.toContain("secret");
  });
});
