import { faultOf, openExcel, valueOf, yours } from "./emulated";

test("one part is written over, and only its id is in a setting", async () => {
  const { excel, port } = await openExcel(yours());
  valueOf(await port.saveState("a".repeat(1000)));
  valueOf(await port.saveState("b"));
  expect([...excel.book.parts.values()]).toEqual(['<state xmlns="urn:muster:state:1">"b"</state>']);
  expect(JSON.stringify([...excel.book.settings.values()])).not.toContain("aaa");
});

test("a part of a newer Muster is not read, and the setting stays", async () => {
  const { excel, port } = await openExcel(yours());
  valueOf(await port.saveState("b"));
  const [id] = excel.book.parts.keys();
  excel.book.parts.set(id!, '<state xmlns="urn:muster:state:2">{}</state>');
  expect(faultOf(await port.loadState())).toMatchObject({ code: "state-unreadable" });
});

test("somebody deleted the part: there is no state, and it can be saved anew", async () => {
  const { excel, port } = await openExcel(yours());
  valueOf(await port.saveState("b"));
  excel.book.parts.clear();
  expect(valueOf(await port.loadState())).toBeNull();
  valueOf(await port.saveState("c"));
  expect(valueOf(await port.loadState())).toBe("c");
});

test("a fault while saving leaves what was saved before", async () => {
  const { excel, port } = await openExcel(yours());
  valueOf(await port.saveState("b"));
  excel.faults = [{ batch: excel.batches.length + 2, code: "AccessDenied" }];
  expect(faultOf(await port.saveState("c"))).toMatchObject({ code: "access-denied" });
  expect(valueOf(await port.loadState())).toBe("b");
});
