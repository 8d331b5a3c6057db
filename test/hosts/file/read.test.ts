import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { cellKey, type Grid, type WorkbookContent } from "../../../src/workbook/grid";
import { readWorkbook } from "../../../src/hosts/file/read";
import { handmade, relationships, workbook, worksheet } from "./handmade";

async function opened(bytes: Uint8Array): Promise<WorkbookContent> {
  const read = await readWorkbook("test.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
const firstGrid = async (bytes: Uint8Array): Promise<Grid> => (await opened(bytes)).grids[0]!;

const DAYS_TO_1900 = 25569;
const asSerial = (date: Date): number => date.getTime() / 86_400_000 + DAYS_TO_1900;

/** The second library falls over tables that are named from the root of the package. */
async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const zip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(zip.files).filter((name) => name.endsWith(".xml.rels"))) {
    zip.file(
      path,
      (await zip.file(path)!.async("string")).replaceAll('"/xl/tables/', '"../tables/')
    );
  }
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await zip.generateAsync({ type: "arraybuffer" }));
  return book;
}

describe("a workbook read", () => {
  test("the sample office agrees cell by cell with a second library", async () => {
    const bytes = await readFile("test/data/opcc-2022.xlsx");
    const content = await opened(new Uint8Array(bytes));
    const book = await byExcelJs(bytes);
    expect(content.grids.map(({ sheet }) => sheet)).toEqual(
      book.worksheets.map(({ name }) => name)
    );
    let [compared, dates] = [0, 0];
    for (const grid of content.grids) {
      const other = book.getWorksheet(grid.sheet)!;
      expect([grid.rows.length, grid.rows[0]?.length]).toEqual([other.rowCount, other.columnCount]);
      grid.rows.forEach((row, r) => {
        row.forEach((value, c) => {
          // The second library gives an empty text as nothing.
          const theirs = other.getCell(r + 1, c + 1).value ?? "";
          const isDate = theirs instanceof Date;
          const expected = isDate ? asSerial(theirs) : theirs;
          expect([grid.sheet, r, c, value ?? ""]).toEqual([grid.sheet, r, c, expected]);
          expect(grid.dates.has(cellKey(r, c))).toBe(isDate);
          compared++;
          if (isDate) dates++;
        });
      });
    }
    expect(compared).toBeGreaterThan(450);
    expect(dates).toBeGreaterThan(40);
  });

  test("its tables are found with their rectangles and headings", async () => {
    const content = await opened(new Uint8Array(await readFile("test/data/opcc-2022.xlsx")));
    const leavers = content.grids.find(({ sheet }) => sheet === "Leavers")!;
    const [table] = leavers.tables;
    expect(table).toMatchObject({ name: "Leavers", top: 0, left: 0 });
    expect(leavers.rows[0]?.slice(table!.left, table!.right + 1)).toEqual(table!.headings);
    expect(content.productSheets).toEqual([]);
  });

  test("dates by number format only: elapsed hours, times of day and money stay numbers", async () => {
    const grid = await firstGrid(
      await handmade(
        `<row r="1">${[0, 1, 2, 3, 4, 5, 6].map((s, i) => `<c r="${"ABCDEFG"[i]}1" s="${s}"><v>44732.25</v></c>`).join("")}</row>`
      )
    );
    expect(grid.rows).toEqual([Array.from({ length: 7 }, () => 44732.25)]);
    expect([...grid.dates]).toEqual([cellKey(0, 1), cellKey(0, 2), cellKey(0, 6)]);
  });

  test("a file of the 1904 date system is given in the 1900 system, its plain numbers unmoved", async () => {
    const content = await opened(
      await handmade(
        `<row r="1"><c r="A1" s="1"><v>43270.5</v></c><c r="B1"><v>43270.5</v></c></row>`,
        {
          "xl/workbook.xml": workbook(
            `<sheet name="Data" sheetId="1" r:id="rId1"/>`,
            `<workbookPr date1904="1"/>`
          ),
        }
      )
    );
    expect(content.dateSystem).toBe("1904");
    expect(content.grids[0]!.rows).toEqual([[44732.5, 43270.5]]);
  });

  test("days before March 1900 and numbers beyond the calendar in date cells", async () => {
    const grid = await firstGrid(
      await handmade(
        `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>61</v></c><c r="C1" s="1"><v>999999999999</v></c></row>`
      )
    );
    expect(grid.rows).toEqual([[1, 61, null]]);
    expect(grid.errors.get(cellKey(0, 2))).toBe("#####");
  });

  test("dates stored as ISO text are days; text that only looks so stays text", async () => {
    const rows = `<row r="1"><c r="A1" t="d" s="1"><v>2022-06-20T06:00:00</v></c><c r="B1" t="inlineStr"><is><t>2022-06-20</t></is></c></row>`;
    const grid = await firstGrid(await handmade(rows));
    expect(grid.rows).toEqual([[44732.25, "2022-06-20"]]);
    expect([...grid.dates]).toEqual([cellKey(0, 0)]);
  });

  test("error cells hold no value and are named", async () => {
    const rows = `<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="inlineStr"><is><t>#REF!</t></is></c></row>`;
    const grid = await firstGrid(await handmade(rows));
    expect(grid.rows).toEqual([[null, null, "#REF!"]]);
    expect(grid.errors).toEqual(
      new Map([
        [0, "#REF!"],
        [1, "#DIV/0!"],
      ])
    );
    expect(grid.formulas).toEqual(new Map([[1, "1/0"]]));
  });

  test("formulas give their cached values; followers of a shared formula get their own text", async () => {
    const shared = (row: number, text: string): string =>
      `<row r="${row}"><c r="B${row}"><f t="shared"${text === "" ? "" : ' ref="B1:B3"'} si="0">${text}</f><v>${row * 2}</v></c></row>`;
    const grid = await firstGrid(
      await handmade([shared(1, "$A$1+A1*2"), shared(2, ""), shared(3, "")].join(""))
    );
    expect(grid.rows).toEqual([
      [null, 2],
      [null, 4],
      [null, 6],
    ]);
    expect([...grid.formulas.values()]).toEqual(["$A$1+A1*2", "$A$1+A2*2", "$A$1+A3*2"]);
  });

  test("text is left as it is, booleans are booleans", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  two  spaces </t></is></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="inlineStr"><is><t>007</t></is></c><c r="D1" t="inlineStr"><is><t>a&amp;b_x000D_</t></is></c></row>`;
    expect((await firstGrid(await handmade(rows))).rows).toEqual([
      ["  two  spaces ", true, "007", "a&b\r"],
    ]);
  });

  test("hidden sheets, very hidden sheets and hidden rows are marked", async () => {
    const content = await opened(
      await handmade(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>`,
        {
          "xl/workbook.xml": workbook(
            `<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" state="hidden" r:id="rId3"/><sheet name="Older" sheetId="3" state="veryHidden" r:id="rId4"/>`
          ),
          "xl/_rels/workbook.xml.rels": relationships(
            ["worksheet", "worksheets/sheet1.xml"],
            ["styles", "styles.xml"],
            ["worksheet", "/xl/worksheets/sheet2.xml"],
            ["worksheet", "worksheets/sheet3.xml"]
          ),
          "xl/worksheets/sheet2.xml": worksheet(""),
          "xl/worksheets/sheet3.xml": worksheet(""),
        }
      )
    );
    expect(content.grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Data", false],
      ["Old", true],
      ["Older", true],
    ]);
    expect([...content.grids[0]!.hiddenRows]).toEqual([1]);
  });

  test("chart sheets are passed over", async () => {
    const content = await opened(
      await handmade(`<row r="1"><c r="A1"><v>7</v></c></row>`, {
        "xl/workbook.xml": workbook(
          `<sheet name="Chart" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="2" r:id="rId2"/>`
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          ["chartsheet", "chartsheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet1.xml"]
        ),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      })
    );
    expect(content.grids.map(({ sheet, rows }) => [sheet, rows])).toEqual([["Data", [[7]]]]);
  });

  test("part names in another case or with backslashes are found all the same", async () => {
    const content = await opened(
      await handmade("", {
        "xl/worksheets/sheet1.xml": null,
        "xl\\Worksheets\\Sheet1.xml": worksheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`),
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"]
        ),
        "xl/SharedStrings.XML": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>found</t></si></sst>`,
      })
    );
    expect(content.grids[0]!.rows).toEqual([["found"]]);
  });

  test("a formula without a result is told from one that gives an empty text", async () => {
    const rows = `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c></row>`;
    const grid = await firstGrid(await handmade(rows));
    expect(grid.rows).toEqual([[null, null, 2]]);
    expect(grid.uncalculated).toEqual(new Set([cellKey(0, 0)]));
  });

  test("formatting far beyond the figures does not widen the grid", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="5000"><c r="B5000" s="2"/></row>`;
    expect((await firstGrid(await handmade(rows))).rows).toEqual([[1]]);
  });

  test("a table's totals row is no record; a table without headings is no table", async () => {
    const table = (more: string): string =>
      `<table xmlns="x" id="1" name="T" displayName="Staff_list" ref="A1:B4" ${more}><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="No"/><tableColumn id="2" name="Start_x000a_Date"/></tableColumns></table>`;
    const withTable = (more: string): Promise<Uint8Array> =>
      handmade(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": table(more),
      });
    expect((await firstGrid(await withTable('totalsRowCount="1"'))).tables).toEqual([
      { name: "Staff_list", top: 0, left: 0, bottom: 2, right: 1, headings: ["No", "Start\nDate"] },
    ]);
    expect((await firstGrid(await withTable('headerRowCount="0"'))).tables).toEqual([]);
  });
});
