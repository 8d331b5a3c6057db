import { fileHost, openFile } from "../../../src/hosts/file/file-host";
import { stateInFile, withState } from "../../../src/hosts/file/state-part";
import { stateXml } from "../../../src/hosts/file/state-xml";
import { output, yours } from "../../contract/made-up";
import { faultOf, valueOf } from "../../contract/hosts";

const bytesOf = (): Promise<Uint8Array> => fileHost(yours()).bytes();

test("a file without a state has none", async () => {
  expect(await stateInFile("a.xlsx", await bytesOf())).toEqual({ kind: "none" });
});

test("state saved twice is one part, the later", async () => {
  const once = valueOf(await withState("a.xlsx", await bytesOf(), "first"));
  const twice = valueOf(await withState("a.xlsx", once, "second"));
  expect(await stateInFile("a.xlsx", twice)).toEqual({ kind: "state", state: "second" });
  const names = new TextDecoder("latin1").decode(twice);
  expect(names).toContain("customXml/item1.xml");
  expect(names).not.toContain("customXml/item2.xml");
});

test("the workbook reads as before beside its state", async () => {
  const host = fileHost(yours());
  valueOf(await host.write(output(2.4)));
  valueOf(await host.saveState("noted"));
  const again = valueOf(await openFile("test.xlsx", await host.bytes()));
  expect(valueOf(await again.read()).productSheets).toHaveLength(3);
  expect(valueOf(await again.loadState())).toBe("noted");
});

test("a state of a newer Muster is told and left alone", async () => {
  const bytes = valueOf(await withState("a.xlsx", await bytesOf(), "x"));
  const host = fileHost(yours(), { kind: "unreadable" });
  expect(faultOf(await host.loadState())).toMatchObject({ code: "state-unreadable" });
  expect(stateXml("x")).toContain("urn:muster:state:1");
  expect((await stateInFile("a.xlsx", bytes)).kind).toBe("state");
});
