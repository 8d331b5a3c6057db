import { readFileSync } from "node:fs";
import path from "node:path";
import { builtPane } from "../browser/built-pane";
import { surroundings } from "./built-surroundings";
import { faultsOf, RULES } from "./check";
import { PLANTS } from "./plants";
import type { Surroundings } from "./rules/rule";

jest.setTimeout(120_000);

const xml = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
let around: Surroundings;
beforeAll(() => {
  around = surroundings(builtPane());
});

test("the manifest keeps every rule", () => {
  expect(faultsOf(xml, around)).toEqual([]);
});

test("the manifest that is built keeps every rule", () => {
  expect(faultsOf(readFileSync(path.join(builtPane(), "manifest.xml"), "utf8"), around)).toEqual(
    []
  );
});

test.each(PLANTS)("%s is found", (_, text, instead, said) => {
  const planted = xml.replace(text, instead);
  expect(planted).not.toBe(xml);
  expect(faultsOf(planted, around)).toContain(said);
});

test("a function described and not written, and one written and not described, are found", () => {
  const [first = "", ...others] = around.described;
  expect(faultsOf(xml, { ...around, associated: others })).toEqual([
    `functions: nothing is associated with the function ${first}`,
  ]);
  expect(faultsOf(xml, { ...around, described: others })).toEqual([
    `functions: the function ${first} is not described`,
  ]);
  expect(faultsOf(xml, { ...around, described: [], associated: [] })).toEqual([
    "functions: no function is described",
  ]);
});

test("every rule has a fault planted against it", () => {
  const planted = new Set(PLANTS.map(([, , , said]) => said.slice(0, said.indexOf(":"))));
  expect([...planted].sort()).toEqual(Object.keys(RULES).sort());
});

test("a file that is not XML is not read", () => {
  expect(() => faultsOf(xml.replace("</Hosts>", ""), around)).toThrow(/closes/);
  expect(() => faultsOf(xml.replace("<Hosts>", "<Hosts"), around)).toThrow();
});
