import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { writeWorkbook } from "../../src/hosts/file/write";
import { dataSheet } from "../../src/samples/data-sheet";
import { cellKey, type CellValue, type WorkbookContent } from "../../src/workbook/grid";
import { contentOfFile } from "../fixtures/written";
import { day } from "../sheets/grid-from";
import { muster, OPCC, type Captured } from "./captured";

let folder = "";
let messy = "";
let paper: Captured;
const at = (name: string): string => join(folder, name);

const ROWS: CellValue[][] = [
  ["E1", day("2015-04-01"), "31/03/2022", "Resigned", "0.6 FTE"],
  ["E2", day("2016-04-01"), "2022-04-30", "Retired", 1],
  ["E3", day("2017-04-01"), day("2022-05-31"), "Resigned", 1],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
  messy = at("messy.xlsx");
  const headings = ["Employee Number", "Start Date", "Leaving Date", "Reason for Leaving", "FTE"];
  const bytes = await writeWorkbook({
    title: "Made up for a test",
    dated: day("2022-06-20"),
    names: [],
    sheets: [
      dataSheet({
        name: "Leavers",
        table: "Leavers",
        columns: headings.map((heading) => ({
          heading,
          ...(heading === "Start Date" ? { format: "date" as const } : {}),
        })),
        rows: ROWS,
      }),
      dataSheet({
        name: "Assumptions",
        table: "Assumptions",
        columns: [{ heading: "Name" }, { heading: "Value", format: "date" }],
        rows: [["As-at date", day("2022-06-20")]],
      }),
    ],
  });
  writeFileSync(messy, bytes);
  paper = await muster("paper", messy, "--fix", "--out", folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const leaversOf = ({ grids }: WorkbookContent) => grids.find(({ sheet }) => sheet === "Leavers");

/** The number of the style of a cell of the first sheet. */
async function styleOf(path: string, cell: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const xml = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
  return new RegExp(`<c r="${cell}"(?: s="(\\d+)")?`).exec(xml)?.[1] ?? "0";
}

test("a dry run says what would be mended, and writes nothing", async () => {
  const { code, out } = await muster("fix", messy, "--dry-run");
  expect(code).toBe(0);
  expect(out).toMatch(/^messy\.xlsx: \d cells to be mended\./);
  expect(out).toContain("Leavers!C2 “Leaving Date”: “31/03/2022” becomes 31 March 2022");
  expect(out).not.toContain("Written");
});

test("the new workbook holds the mended cells and the list of them; undone, it is as it was", async () => {
  const before = readFileSync(messy);
  const fixed = at("fixed.xlsx");
  const done = await muster("fix", messy, "--out", fixed);
  expect([done.code, done.err]).toEqual([0, ""]);
  expect(done.out).toContain(`Written: ${fixed}\n`);
  expect(Buffer.compare(before, readFileSync(messy))).toBe(0);
  const content = await contentOfFile(fixed);
  expect(leaversOf(content)?.rows[1]?.[2]).toBe(day("2022-03-31"));
  expect(leaversOf(content)?.dates.has(cellKey(1, 2))).toBe(true);
  expect(content.productSheets).toEqual(["Changes"]);
  const again = await muster("fix", fixed, "--dry-run");
  expect(again.out).toBe("fixed.xlsx: no cell to be mended.\n");

  const undone = at("undone.xlsx");
  const back = await muster("fix", "--undo", fixed, "--out", undone);
  expect(back.code).toBe(0);
  expect(back.out).toContain("Leavers!C2: “31/03/2022” again");
  expect(leaversOf(await contentOfFile(undone))).toEqual(leaversOf(await contentOfFile(messy)));
  expect(await styleOf(undone, "C2")).toBe(await styleOf(messy, "C2"));
  expect(await styleOf(fixed, "C2")).not.toBe(await styleOf(messy, "C2"));
  const nothing = await muster("fix", "--undo", undone, "--out", at("again.xlsx"));
  expect(nothing.out).toBe("undone.xlsx: nothing put back.\n");
});

test("figures before and after are the same", async () => {
  await muster("fix", messy, "--out", at("same.xlsx"));
  const figures = async (path: string) => {
    const all: { id: string; value: number }[] = JSON.parse(
      (await muster("figures", path, "--json")).out
    ).figures;
    return all.map(({ id, value }) => [id, value]);
  };
  expect(await figures(at("same.xlsx"))).toEqual(await figures(messy));
});

test("for programs: every change, what was left, and the file", async () => {
  const { out } = await muster("fix", messy, "--out", at("json.xlsx"), "--json");
  const { changes, left, written } = JSON.parse(out);
  expect(changes).toContainEqual(
    expect.objectContaining({ sheet: "Leavers", cell: "C2", from: "31/03/2022", isDate: true })
  );
  expect([left, written]).toEqual([[], at("json.xlsx")]);
});

test("a workbook in which all is well is not written again", async () => {
  const { code, out } = await muster("fix", OPCC, "--out", at("fine.xlsx"));
  expect([code, out]).toEqual([0, "opcc-2022.xlsx: no cell to be mended.\n"]);
  expect(() => readFileSync(at("fine.xlsx"))).toThrow();
});

test("paper --fix mends the copies and lists it, and the workbook agrees with itself", async () => {
  const path = at("messy - panel figures.xlsx");
  const { code, out } = paper;
  expect(code).toBe(0);
  expect(out).toMatch(/^\d cells mended in the copies: see the sheet Changes\.\n/);
  expect((await muster("recount", path)).out).toMatch(/^(\d+) of \1 agree\n$/);
  const content = await contentOfFile(path);
  expect(leaversOf(content)?.rows[1]?.[2]).toBe(day("2022-03-31"));
  expect(content.grids.find(({ sheet }) => sheet === "Changes")?.rows[4]).toEqual(
    expect.arrayContaining(["Leavers", "C2", "31/03/2022", day("2022-03-31")])
  );
});

test("a paper written again from a paper keeps the list of changes", async () => {
  await muster("paper", at("messy - panel figures.xlsx"), "--out", at("more"));
  const content = await contentOfFile(
    join(at("more"), "messy - panel figures - panel figures.xlsx")
  );
  expect(content.grids.find(({ sheet }) => sheet === "Changes")?.rows[4]).toContain("C2");
});

test.each<[situation: string, argv: () => string[], message: RegExp]>([
  ["no file to write", () => ["fix", messy], /--out is missing/],
  ["the file that is read", () => ["fix", messy, "--out", messy], /never written over/],
  ["another kind of file", () => ["fix", messy, "--out", at("x.xlsm")], /does not end in \.xlsx/],
  ["nothing to undo", () => ["fix", "--undo", messy, "--out", at("x.xlsx")], /no sheet Changes/],
  [
    "a workbook of figures",
    () => ["fix", at("messy - panel figures.xlsx"), "--out", at("x.xlsx")],
    /figures that Muster wrote/,
  ],
])("%s: a sentence and exit code 2", async (_, argv, message) => {
  const { code, err } = await muster(...argv());
  expect(err).toMatch(message);
  expect(code).toBe(2);
});
