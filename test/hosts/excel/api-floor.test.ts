import { KEEPING_SHEET } from "../../../src/hosts/excel/own-marks";
import { stateOf } from "../../excel-host/book-state";
import { openExcel, output, realClient, recordSheet, valueOf, yours } from "./emulated";

const [FIRST, SECOND] = [output(2.4), output(2.4, { months: 6 })];

beforeAll(async () => {
  await realClient("1.9");
});

test("the client itself says that newer members are not there", async () => {
  const { Office } = await realClient();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test("everything is done with ExcelApi 1.9: read, write, write again, put back, mend, note, show, watch", async () => {
  const { excel, port } = await openExcel(yours(), [FIRST, SECOND]);
  const original = valueOf(await port.read());
  expect(original).toEqual(yours());
  valueOf(await port.write(FIRST));
  const first = stateOf(excel.book, KEEPING_SHEET);
  valueOf(await port.write(SECOND));
  valueOf(await port.putBack());
  expect(stateOf(excel.book, KEEPING_SHEET)).toEqual(first);
  const mend = { sheet: "Notes", cell: "B2", from: 12.5, to: 13, isDate: false };
  valueOf(await port.mend([mend], recordSheet(["Notes!B2"])));
  valueOf(await port.saveState("noted"));
  expect(valueOf(await port.loadState())).toBe("noted");
  valueOf(await port.select({ sheet: "Leavers", range: "A2" }));
  const stop = valueOf(await port.watch(() => undefined));
  await stop();
  expect(excel.refusals).toEqual([]);
});
