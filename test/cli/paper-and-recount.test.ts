import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { agrees, recountText } from "../../src/cli/recount-command";
import type { Difference } from "../../src/paper/recount";
import { muster, OPCC } from "./captured";

let folder = "";
let paper = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
  paper = join(folder, "new", "papers", "opcc-2022 - panel figures.xlsx");
  const { code, err } = await muster("paper", OPCC, "--out", join(folder, "new", "papers"));
  if (code !== 0) throw new Error(err);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("paper makes the folder, says where the workbook is, and leaves the input as it was", async () => {
  const before = readFileSync(OPCC);
  const { code, out, err } = await muster("paper", OPCC, "--out", join(folder, "again"));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`Written: ${join(folder, "again", "opcc-2022 - panel figures.xlsx")}\n`);
  expect(out).toMatch(/^\d+ figures\. Check it with: muster recount /m);
  expect(Buffer.compare(before, readFileSync(OPCC))).toBe(0);
  expect(
    Buffer.compare(
      readFileSync(paper),
      readFileSync(join(folder, "again", "opcc-2022 - panel figures.xlsx"))
    )
  ).toBe(0);
});

test("what was just written agrees, all of it", async () => {
  const { code, out } = await muster("recount", paper);
  expect(out).toMatch(/^(\d+) of \1 agree\n$/);
  expect(code).toBe(0);
  const { figures, agree, differences } = JSON.parse(
    (await muster("recount", paper, "--json")).out
  );
  expect(figures).toBeGreaterThan(200);
  expect([agree, differences]).toEqual([figures, []]);
});

test("one value changed by hand is named, with its cell, what it is and what it should be", async () => {
  const tampered = join(folder, "tampered.xlsx");
  writeFileSync(tampered, await withOneValueChanged(paper));
  const { code, out } = await muster("recount", tampered);
  expect(code).toBe(1);
  const [, agree, figures] = /^(\d+) of (\d+) agree\n/.exec(out)!.map(Number);
  expect(agree).toBeLessThan(figures!);
  expect(out).toMatch(/Workings churn![A-Z]+\d+: /);
  expect(out.replaceAll(/\s+/g, " ")).toContain("the value in the cell is 4242, expected ");
  const { differences } = JSON.parse((await muster("recount", tampered, "--json")).out);
  expect(differences[0]).toMatchObject({ what: "value", found: "4242" });
});

/** The first value of a formula on the sheet of churn, changed; nothing else. */
async function withOneValueChanged(path: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const book = await zip.file("xl/workbook.xml")!.async("string");
  const names = [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  const part = `xl/worksheets/sheet${names.indexOf("Workings churn") + 1}.xml`;
  const xml = await zip.file(part)!.async("string");
  const changed = xml.replace(/(<f>COUNTIFS[^<]*<\/f><v>)[^<]*/, "$14242");
  expect(changed).not.toBe(xml);
  zip.file(part, changed);
  return zip.generateAsync({ type: "uint8array" });
}

const difference = (n: number): Difference => ({
  id: "churn.leavers",
  name: "Leavers",
  period: "2021/22",
  group: "",
  what: "value",
  sheet: "Workings churn",
  cell: `C${n}`,
  found: "8",
  expected: "7",
});

test("past twenty differences the rest are counted", () => {
  const differences = Array.from({ length: 23 }, (_, i) => difference(i));
  const text = recountText({ figures: 41, agree: 18, differences }, 80);
  expect(text).toMatch(/^18 of 41 agree\n/);
  expect(text.match(/Workings churn!/g)).toHaveLength(20);
  expect(text).toMatch(/\nand 3 more\n$/);
  expect(
    recountText({ figures: 41, agree: 21, differences: differences.slice(3) }, 80)
  ).not.toContain("more");
});

test.each([
  ["every figure and every row", { figures: 3, agree: 3, differences: [] }, true],
  ["no figure at all", { figures: 0, agree: 0, differences: [] }, false],
  ["a figure that differs", { figures: 3, agree: 2, differences: [] }, false],
  ["a row of workings that differs", { figures: 3, agree: 3, differences: [difference(1)] }, false],
])("%s: agreed or not", (_, result, expected) => {
  expect(agrees(result)).toBe(expected);
});

test("a link under the paper's name that leads to the input is not written through", async () => {
  const input = join(folder, "office.xlsx");
  copyFileSync(OPCC, input);
  symlinkSync(input, join(folder, "office - panel figures.xlsx"));
  const { code, err } = await muster("paper", input, "--out", folder);
  expect(code).toBe(2);
  expect(err).toMatch(
    /is the workbook that was read; it is never written over\.\nGive another name/
  );
  expect(Buffer.compare(readFileSync(OPCC), readFileSync(input))).toBe(0);
});
