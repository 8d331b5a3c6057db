import ExcelJS from "exceljs";
import JSZip from "jszip";
import { EditableWorkbook, type Edit } from "../../../src/hosts/file/edit-workbook";
import { readWorkbook } from "../../../src/hosts/file/read";
import { changesSheet } from "../../../src/paper/changes-sheet";
import type { Change } from "../../../src/paper/change";
import { day } from "../../sheets/grid-from";
import { handmade, relationships, workbook } from "./handmade";

const CHANGE: Change = {
  sheet: "Data",
  cell: "A1",
  from: "=1",
  to: day("2022-06-20"),
  isDate: true,
  wasDate: false,
  when: day("2022-06-30"),
  heading: "Start",
  rule: "DQ-08: a date",
  format: "General",
  state: "changed",
};
const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>=1</t></is></c><c r="B1"><f>A1</f><v>1</v></c></row>';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

async function edited(
  bytes: Uint8Array,
  edits: readonly Edit[] = [CHANGE],
  sheet = changesSheet([CHANGE]),
  ours: readonly string[] = ["Changes"]
): Promise<Uint8Array> {
  const book = await EditableWorkbook.open("data.xlsx", bytes);
  if (!book.ok) throw new Error(book.error.message);
  const plain = edits.map(({ sheet: on, cell, to, isDate }) => ({ sheet: on, cell, to, isDate }));
  const written = await book.value.write(plain, sheet, ours);
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
}

async function contentOf(bytes: Uint8Array) {
  const read = await readWorkbook("data.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

test("the cell is changed, the sheet is there and known as Muster's, everything else is byte for byte", async () => {
  const source = await handmade(ROWS, {
    "[Content_Types].xml": TYPES,
    "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
    "customXml/item1.xml": "<kept/>",
  });
  const bytes = await edited(source);
  const { grids, productSheets } = await contentOf(bytes);
  expect(grids.map(({ sheet }) => sheet)).toEqual(["Data", "Changes"]);
  expect(grids[0]?.rows[0]).toEqual([day("2022-06-20"), 1]);
  expect(grids[0]?.dates.has(0)).toBe(true);
  expect(productSheets).toEqual(["Changes"]);
  expect(grids[1]?.tables).toMatchObject([{ name: "Changes", top: 3, bottom: 4 }]);
  const [before, after] = [await JSZip.loadAsync(source), await JSZip.loadAsync(bytes)];
  for (const name of ["xl/vbaProject.bin", "customXml/item1.xml"]) {
    const bytesOf = (zip: JSZip) => zip.file(name)!.async("uint8array");
    expect(await bytesOf(after)).toEqual(await bytesOf(before));
  }
});

test("another program reads it: values, date, table and the text that begins with =", async () => {
  const bytes = await edited(await handmade(ROWS, { "[Content_Types].xml": TYPES }));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(book.getWorksheet("Data")?.getCell("A1").value).toEqual(new Date("2022-06-20"));
  const changes = book.getWorksheet("Changes");
  expect(changes?.getCell("E5").value).toBe("=1");
  expect(changes?.getTable("Changes")).toBeDefined();
});

test("in a workbook of the 1904 system days are counted from there", async () => {
  const settings = '<workbookPr date1904="1"/>';
  const sheets = '<sheet name="Data" sheetId="1" r:id="rId1"/>';
  const source = await handmade(ROWS, { "xl/workbook.xml": workbook(sheets, settings) });
  const { grids, dateSystem } = await contentOf(await edited(source));
  expect(dateSystem).toBe("1904");
  expect(grids[0]?.rows[0]?.[0]).toBe(day("2022-06-20"));
  expect(grids[1]?.rows[4]?.slice(0, 6)).toEqual([
    day("2022-06-30"),
    "Data",
    "A1",
    "Start",
    "=1",
    day("2022-06-20"),
  ]);
});

test("a second time the sheet takes the place of the first", async () => {
  const once = await edited(await handmade(ROWS));
  const sheet = changesSheet([CHANGE, { ...CHANGE, cell: "A2" }]);
  const { grids } = await contentOf(await edited(once, [], sheet));
  expect(grids.map(({ sheet: name }) => name)).toEqual(["Data", "Changes"]);
  expect(grids[1]?.tables).toMatchObject([{ name: "Changes", bottom: 5 }]);
});

test("a table or a name of the user's called Changes keeps its name", async () => {
  const settings =
    '<definedNames><definedName name="changes">Data!$A$1</definedName></definedNames>';
  const source = await handmade(ROWS, {
    "xl/workbook.xml": workbook('<sheet name="Data" sheetId="1" r:id="rId1"/>').replace(
      "</workbook>",
      `${settings}</workbook>`
    ),
  });
  const { grids, names } = await contentOf(await edited(source));
  expect(names.get("changes")).toBe("Data!$A$1");
  expect(grids[1]?.tables[0]?.name).toBe("Changes_2");
});

test("formulas are worked out again when it is opened; other properties of the file stay", async () => {
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Marking"><vt:lpwstr>OFFICIAL</vt:lpwstr></property></Properties>';
  const source = await handmade(ROWS, {
    "docProps/custom.xml": custom,
    "_rels/.rels": relationships(
      ["officeDocument", "xl/workbook.xml"],
      ["custom-properties", "docProps/custom.xml"]
    ),
  });
  const zip = await JSZip.loadAsync(await edited(source));
  expect(await zip.file("xl/workbook.xml")!.async("string")).toContain(
    '</sheets><calcPr fullCalcOnLoad="1"/>'
  );
  const properties = await zip.file("docProps/custom.xml")!.async("string");
  expect(properties).toContain("OFFICIAL");
  expect(properties.match(/pid="\d+"/g)).toEqual(['pid="2"', 'pid="3"', 'pid="4"']);
});

test("the formats cells have, named as Excel names them", async () => {
  const rows = '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>1</v></c></row>';
  const book = await EditableWorkbook.open("data.xlsx", await handmade(rows));
  if (!book.ok) throw new Error(book.error.message);
  const cells = ["A1", "B1", "C9"].map((cell) => ({ sheet: "Data", cell }));
  expect(await book.value.formatsOf(cells)).toEqual({
    ok: true,
    value: ["dd/mm/yyyy", "General", "General"],
  });
});

test.each([
  ["empty", new Uint8Array()],
  ["no zip", new TextEncoder().encode("Post No,Start")],
])("a file that is %s is a fault, not a crash", async (_, bytes) => {
  expect((await EditableWorkbook.open("data.xlsx", bytes)).ok).toBe(false);
});
