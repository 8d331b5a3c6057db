import { cellKey } from "../../src/workbook/grid";
import type { CellMend } from "../../src/workbook/port";
import { KEEPING_SHEET } from "../../src/hosts/excel/own-marks";
import { gridFrom } from "../sheets/grid-from";
import { faultOf, onEveryHost, openExcel, readAll, valueOf } from "./hosts";
import { stateOf } from "../excel-host/book-state";
import { output, recordSheet, yours } from "./made-up";

const [FIRST, SECOND] = [output(2.4), output(2.4, { months: 6 })];
const PLANS = [FIRST, SECOND];

describe("mending", () => {
  const mends: readonly CellMend[] = [
    { sheet: "Leavers", cell: "A2", from: "E1", to: 1, isDate: false },
    { sheet: "Leavers", cell: "B3", from: 44723, to: 44724, isDate: true },
    { sheet: "Notes", cell: "B2", from: 12.5, to: "=12.5", isDate: false },
    { sheet: "Notes", cell: "C1", from: "@home", to: null, isDate: false },
  ];
  const record = recordSheet(mends.map(({ sheet, cell }) => `${sheet}!${cell}`));

  test("cells are set, text as text, and what they held is recorded", async () => {
    const content = await onEveryHost(yours(), [], async (port) => {
      valueOf(await port.mend(mends, record));
      return readAll(port);
    });
    expect(content.grids[0]!.rows[1]![0]).toBe(1);
    expect(content.grids[0]!.rows[2]![1]).toBe(44724);
    expect(content.grids[1]!.rows).toEqual([
      ["=SUM(A1)", "+44 20", null, "-"],
      ["Sum", "=12.5", null, null],
    ]);
    expect(content.productSheets).toEqual(["Changes"]);
  });

  test("one cell that was changed meanwhile leaves all as they are", async () => {
    const stale = mends.map((mend) => (mend.cell === "B2" ? { ...mend, from: 13 } : mend));
    const { fault, content } = await onEveryHost(yours(), [], async (port) => {
      const { code, message, advice } = faultOf(await port.mend(stale, record));
      return { fault: { code, message, advice }, content: await readAll(port) };
    });
    expect(fault).toMatchObject({ code: "changed-meanwhile" });
    expect(fault.message).toContain("Notes!B2");
    expect(content).toEqual(yours());
  });

  test("mends taken back by their opposites", async () => {
    const back = mends.map((mend) => ({ ...mend, from: mend.to, to: mend.from }));
    const content = await onEveryHost(yours(), [], async (port) => {
      valueOf(await port.mend(mends, record));
      valueOf(await port.mend(back, recordSheet([])));
      return readAll(port);
    });
    expect(content.grids.slice(0, 2)).toEqual(yours().grids);
  });

  test("the record outlasts writes and put-backs", async () => {
    const content = await onEveryHost(yours(), PLANS, async (port) => {
      valueOf(await port.write(FIRST));
      valueOf(await port.mend(mends.slice(0, 1), record));
      valueOf(await port.write(SECOND));
      valueOf(await port.putBack());
      return readAll(port);
    });
    expect(content.productSheets).toContain("Changes");
    const changes = content.grids.find(({ sheet }) => sheet === "Changes")!;
    expect(changes.rows[1]).toEqual(["Leavers!A2", "as it was"]);
  });

  test("an output planned before the last mend does not write an older record over it", async () => {
    const older = { ...SECOND, sheets: [...SECOND.sheets, recordSheet([])] };
    const changes = await onEveryHost(yours(), PLANS, async (port) => {
      valueOf(await port.mend(mends.slice(0, 1), record));
      valueOf(await port.write(older));
      return (await readAll(port)).grids.find(({ sheet }) => sheet === "Changes");
    });
    expect(changes!.rows[1]).toEqual(["Leavers!A2", "as it was"]);
  });

  test("a formula of the user's is never mended", async () => {
    const sums = gridFrom("Sums", [[2]], { formulas: new Map([[0, "1+1"]]) });
    const content = { ...yours(), grids: [...yours().grids, sums] };
    const mend = { sheet: "Sums", cell: "A1", from: 2, to: 3, isDate: false };
    const code = await onEveryHost(content, [], async (port) =>
      faultOf(await port.mend([mend], record)).code
    ); // prettier-ignore
    expect(code).toBe("changed-meanwhile");
  });

  test("a day that was none becomes a plain number, and a number a day", async () => {
    const content = await onEveryHost(yours(), [], async (port) => {
      const plain = { sheet: "Leavers", cell: "B3", from: 44723, to: 5, isDate: false };
      const day = { sheet: "Leavers", cell: "C3", from: 0.6, to: 44723, isDate: true };
      valueOf(await port.mend([plain, day], record));
      return readAll(port);
    });
    const { dates, rows } = content.grids[0]!;
    expect(rows[2]).toEqual(["E2", 5, 44723]);
    expect([dates.has(cellKey(2, 1)), dates.has(cellKey(2, 2))]).toEqual([false, true]);
  });

  test("days of a workbook in the 1904 system", async () => {
    const content = await onEveryHost({ ...yours(), dateSystem: "1904" as const }, [], async (port) => {
      valueOf(await port.mend(mends.slice(1, 2), record));
      return readAll(port);
    }); // prettier-ignore
    expect(content.grids[0]!.rows[2]![1]).toBe(44724);
  });

  test.each([false, true])("faults at any step: all mended or none, and the record says which (there was one: %s)", async (recorded) => {
    for (const batch of [0, 1])
      for (const after of [0, 0.1, 0.3, 0.6, 0.9, 1]) {
        const { excel, port } = await openExcel(yours());
        if (recorded) valueOf(await port.mend([], recordSheet(["Leavers!C3"])));
        const before = stateOf(excel.book, KEEPING_SHEET);
        const last = excel.batches.length + (recorded ? 3 : 1);
        excel.faults = [{ batch: batch === 0 ? excel.batches.length : last, code: "GeneralException", after }]; // prettier-ignore
        const mended = faultOf(await port.mend(mends, record));
        expect(mended.message).toMatch(/No cell was changed\.$/);
        expect([batch, after, stateOf(excel.book, KEEPING_SHEET)]).toEqual([batch, after, before]);
      }
  }); // prettier-ignore
});
