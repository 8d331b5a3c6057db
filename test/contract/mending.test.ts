import type { CellMend } from "../../src/workbook/port";
import { gridFrom } from "../sheets/grid-from";
import { faultOf, onEveryHost, readAll, valueOf } from "./hosts";
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

  test("a formula of the user's is never mended", async () => {
    const sums = gridFrom("Sums", [[2]], { formulas: new Map([[0, "1+1"]]) });
    const content = { ...yours(), grids: [...yours().grids, sums] };
    const mend = { sheet: "Sums", cell: "A1", from: 2, to: 3, isDate: false };
    const code = await onEveryHost(content, [], async (port) =>
      faultOf(await port.mend([mend], record)).code
    ); // prettier-ignore
    expect(code).toBe("changed-meanwhile");
  });
});
