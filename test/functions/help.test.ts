import { readFileSync } from "node:fs";
import path from "node:path";
import { builtPane } from "../browser/built-pane";
import * as functions from "../../src/functions/functions";
import { dayOf } from "../../src/units/day";
import { metadata, parametersOf } from "./metadata";

jest.setTimeout(120_000);

const help = readFileSync(path.join(__dirname, "../../docs/functions.md"), "utf8");
const sections = new Map(
  [...help.matchAll(/^## MUSTER\.(\w+)\n([\s\S]*?)(?=^## )/gm)].map(([, id = "", text = ""]) => [
    id,
    text,
  ])
);
const ids = Object.keys(functions).sort();

test("Excel is told of each function once, by the name it has, and has help of it", () => {
  expect(
    metadata()
      .map(({ id }) => id)
      .sort()
  ).toEqual(ids);
  expect([...sections.keys()].sort()).toEqual(ids);
});

test.each(ids)("%s: names, words and link as Excel takes them", (id) => {
  const { name, description, helpUrl, parameters, options } = metadata().find(
    (one) => one.id === id
  )!;
  expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
  expect(description.length).toBeGreaterThan(20);
  expect(description).not.toMatch(/\n/);
  const [page, anchor] = helpUrl.slice(helpUrl.lastIndexOf("/") + 1).split("#");
  expect(page).toBe("functions.html");
  const built = readFileSync(path.join(builtPane(), "functions.html"), "utf8");
  expect(built).toContain(`id="${anchor}"`);
  expect(anchor).toBe(id.toLowerCase());
  for (const parameter of parameters) expect(parameter.description).toMatch(/\S/);
  // Needed ones first: one after an optional one could not be reached.
  const optional = parameters.map((parameter) => parameter.optional === true);
  expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  // Pure: neither worked out again unasked, nor told where it stands.
  expect(options ?? {}).toEqual({});
});

test.each(ids)("%s: the help has its arguments, in order, and says which may be left out", (id) => {
  const rows = [...(sections.get(id) ?? "").matchAll(/^\| `(\w+)` \| (Optional)?/gm)];
  expect(rows.map(([, name, optional]) => [name, optional !== undefined])).toEqual(
    parametersOf(id).map(({ name, optional }) => [name, optional === true])
  );
});

/** The arguments of an example's formula: numbers, texts, dates, one-row ranges, or left out. */
function argumentsOf(text: string): unknown[] {
  const args: unknown[] = [];
  let rest = text;
  for (;;) {
    const match = /^(DATE\((\d+),(\d+),(\d+)\)|\{([^}]*)\}|"([^"]*)"|[\d.]+|)(,|$)/.exec(rest);
    if (match === null) throw new Error(`not understood: ${rest}`);
    const [whole, all = "", year, month, day, range, words, comma] = match;
    if (year !== undefined) args.push(dayOf(Number(year), Number(month), Number(day)));
    else if (range !== undefined) args.push([range.split(",").map(Number)]);
    else args.push(words ?? (all === "" ? null : Number(all)));
    if (comma === "") return args;
    rest = rest.slice(whole.length);
  }
}

const examples = [...sections].flatMap(([id, text]) =>
  [...text.matchAll(/^=MUSTER\.(\w+)\((.*)\)\n(.*)$/gm)].map(
    ([, called = "", args = "", result = ""]) => ({ id, called, args, result })
  )
);

test("every function has an example, and every example is read here", () => {
  expect([...new Set(examples.map(({ id }) => id))].sort()).toEqual(ids);
  expect(examples).toHaveLength([...help.matchAll(/^=MUSTER/gm)].length);
});

test.each(examples)("the example =MUSTER.$called($args) gives $result", (example) => {
  expect(example.called).toBe(example.id);
  const found = Object.entries(functions).find(([id]) => id === example.id)!;
  const call = found[1] as (...args: unknown[]) => unknown;
  const value = call(...argumentsOf(example.args));
  const places = example.result.split(".")[1]?.length ?? 0;
  expect(typeof value === "number" ? value.toFixed(places) : value).toBe(example.result);
});
