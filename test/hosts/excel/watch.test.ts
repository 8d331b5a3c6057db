import { QUIET } from "../../../src/hosts/excel/watch";
import { openExcel, output, valueOf, yours } from "./emulated";

const PLAN = output(2.4);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const settled = (): Promise<void> => pause(QUIET + 150);

test("many cells changed one after the other are told once, by sheet", async () => {
  const { excel, port } = await openExcel(yours());
  const told: (readonly string[])[] = [];
  valueOf(await port.watch((sheets) => told.push(sheets)));
  for (let row = 2; row < 40; row++) excel.type("Leavers", `A${row}`, `'E${row}`);
  excel.type("Notes", "A1", 1);
  await settled();
  expect(told).toEqual([["Leavers", "Notes"]]);
});

test("typing that goes on holds the telling back", async () => {
  const { excel, port } = await openExcel(yours());
  const told: (readonly string[])[] = [];
  valueOf(await port.watch((sheets) => told.push(sheets)));
  for (let i = 0; i < 4; i++) {
    excel.type("Notes", "A1", i);
    await pause(QUIET / 2);
  }
  expect(told).toEqual([]);
  await settled();
  expect(told).toEqual([["Notes"]]);
});

test("Muster's own write is not told", async () => {
  const { port } = await openExcel(yours(), [PLAN]);
  const told: (readonly string[])[] = [];
  valueOf(await port.watch((sheets) => told.push(sheets)));
  valueOf(await port.write(PLAN));
  await settled();
  expect(told).toEqual([]);
});

test("nothing is told any more once the watching is ended, even of what was changed before", async () => {
  const { excel, port } = await openExcel(yours());
  const told: (readonly string[])[] = [];
  const stop = valueOf(await port.watch((sheets) => told.push(sheets)));
  excel.type("Notes", "A1", 1);
  await stop();
  excel.type("Notes", "A1", 2);
  await settled();
  expect(told).toEqual([]);
});

test("sheets that cannot be asked for just now: that something changed is told all the same", async () => {
  const { excel, port } = await openExcel(yours());
  const told: (readonly string[])[] = [];
  valueOf(await port.watch((sheets) => told.push(sheets)));
  const next = excel.batches.length;
  excel.faults = [{ batch: next, code: "GeneralException", after: 0 }];
  excel.type("Notes", "A1", 1);
  await settled();
  expect(told).toHaveLength(1);
});
