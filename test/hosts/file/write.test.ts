import ExcelJS from "exceljs";
import JSZip from "jszip";
import { cellKey, type WorkbookContent } from "../../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheet-plan";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { recalculate, testWithLibreOffice } from "../../recalculation/libreoffice";
import { examplePlan, print } from "./example-plan";

async function opened(bytes: Uint8Array): Promise<WorkbookContent> {
  const read = await readWorkbook("written.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
async function partsOf(bytes: Uint8Array): Promise<(path: string) => Promise<string>> {
  const zip = await JSZip.loadAsync(bytes);
  return (path) => zip.file(path)!.async("string");
}
const planOf = (sheet: Partial<SheetPlan>, more: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  title: "Small",
  names: [],
  dated: 44732,
  sheets: [
    {
      name: "One",
      role: "product",
      rows: [],
      widths: [],
      tables: [],
      charts: [],
      print: print(0, 0),
      ...sheet,
    },
  ],
  ...more,
});

describe("a workbook written and read again", () => {
  test("has every value, formula, date, table and hidden sheet of its plan", async () => {
    const content = await opened(await writeWorkbook(examplePlan));
    expect(content.grids.map(({ sheet }) => sheet)).toEqual(
      examplePlan.sheets.map(({ name }) => name)
    );
    examplePlan.sheets.forEach((sheet, i) => {
      const grid = content.grids[i]!;
      expect(grid.hidden).toBe(sheet.hidden === true);
      expect(grid.tables).toEqual(sheet.tables);
      sheet.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const place = `${sheet.name} ${r},${c}`;
          const key = cellKey(r, c);
          expect([place, grid.rows[r]?.[c] ?? null]).toEqual([place, cell?.value ?? null]);
          expect([place, grid.formulas.get(key)]).toEqual([place, cell?.formula]);
          const shown = cell?.format === "date" || cell?.format === "month";
          expect([place, grid.dates.has(key)]).toEqual([place, shown]);
        });
      });
    });
  });

  test("knows its own sheets again, however many", async () => {
    const content = await opened(await writeWorkbook(examplePlan));
    expect(content.productSheets).toEqual(["Panel paper", "Workings churn", "Put back"]);
    const sheets = Array.from({ length: 40 }, (_, i) => ({
      ...planOf({}).sheets[0]!,
      name: `Sheet with a long name ${i}`,
    }));
    const many = await opened(await writeWorkbook(planOf({}, { sheets })));
    expect(many.productSheets).toEqual(sheets.map(({ name }) => name));
  });

  test("text beginning with = + - @ stays text, and so does text that looks like an error or an escape", async () => {
    const texts = [
      "=1+1",
      "+44 20",
      "-",
      "@home",
      "#N/A",
      "_x0041_",
      " both ends ",
      "line\nline",
      "<&>\"'",
      "\u0001",
    ];
    const bytes = await writeWorkbook(planOf({ rows: texts.map((value) => [{ value }]) }));
    const [grid] = (await opened(bytes)).grids;
    expect(grid!.rows.map(([value]) => value)).toEqual(texts);
    expect([grid!.formulas.size, grid!.errors.size]).toEqual([0, 0]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    expect(book.worksheets[0]!.getCell("A1").type).toBe(ExcelJS.ValueType.String);
    expect(book.worksheets[0]!.getCell("A1").numFmt).toBe("@");
  });

  test("an error cell of a copied sheet is an error again", async () => {
    const bytes = await writeWorkbook(
      planOf({ role: "copy", rows: [[{ value: "#REF!" }, { value: 1 }]] })
    );
    const [grid] = (await opened(bytes)).grids;
    expect(grid!.rows).toEqual([[null, 1]]);
    expect([...grid!.errors.values()]).toEqual(["#REF!"]);
  });

  test("a long column of dates with gaps and other cells among them", async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      i === 0
        ? { value: "Date", look: "heading" as const }
        : i % 50 === 0
          ? null
          : i % 51 === 0
            ? { value: i }
            : { value: 44000 + i, format: "date" as const },
      { value: i },
    ]);
    const [grid] = (await opened(await writeWorkbook(planOf({ role: "copy", rows })))).grids;
    rows.forEach(([cell], r) => {
      expect(grid!.rows[r]![0]).toEqual(cell?.value ?? null);
      expect([r, grid!.dates.has(cellKey(r, 0))]).toEqual([r, cell !== null && "format" in cell!]);
    });
  });

  test("the same plan gives the same bytes", async () => {
    const [one, two] = [await writeWorkbook(examplePlan), await writeWorkbook(examplePlan)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const dates = await (await partsOf(one))("docProps/core.xml");
    expect(dates.match(/2022-06-20T00:00:00Z/g)).toHaveLength(2);
    const later = await writeWorkbook({ ...examplePlan, dated: examplePlan.dated + 1 });
    expect(Buffer.from(one).equals(Buffer.from(later))).toBe(false);
  });
});

describe("what another program finds in it", () => {
  test("tables, names, formulas, formats, panes and print set-up", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeWorkbook(examplePlan)).slice().buffer);
    const workings = book.getWorksheet("Workings churn")!;
    const [table] = workings.getTables() as unknown as {
      table: { name: string; tableRef: string };
    }[];
    expect(table!.table).toMatchObject({ name: "Spells", tableRef: "A4:C8" });
    expect(workings.getCell("C5").formula).toBe("Spells[[#This Row],[Weight]]*2");
    expect(workings.getCell("C5").result).toBe(4);
    expect(workings.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4 });
    expect(workings.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:D21",
      printTitlesRow: "4:4",
    });
    expect(workings.headerFooter.oddFooter).toContain("Page &P of &N");
    const paper = book.getWorksheet("Panel paper")!;
    expect(paper.getCell("B8").numFmt).toBe("[$£-809]#,##0;[Red]-[$£-809]#,##0");
    expect(paper.getCell("C8").font.color).toEqual({ argb: "FF0000FF" });
    expect(paper.getCell("C7").fill).toMatchObject({ fgColor: { argb: "FFFFE699" } });
    expect(paper.getCell("A10").isMerged).toBe(true);
    expect(book.definedNames.getRanges("Leaver_rate").ranges).toEqual(["'Panel paper'!$B$6"]);
    expect(book.getWorksheet("Put back")!.state).toBe("hidden");
  });

  test("links lead to their places in the workbook", async () => {
    const part = await partsOf(await writeWorkbook(examplePlan));
    expect(await part("xl/worksheets/sheet1.xml")).toContain(
      '<hyperlink ref="D6" location="&apos;Workings churn&apos;!A4"/>'
    );
  });

  test("charts: titles, alternative text, colours, unseen feet, labels, footing on the right cells", async () => {
    const part = await partsOf(await writeWorkbook(examplePlan));
    const drawing = await part("xl/drawings/drawing1.xml");
    expect(drawing.match(/descr="[^"]+"/g)).toHaveLength(4);
    expect(drawing).toContain(
      "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>29</xdr:row>"
    );
    const waterfall = await part("xl/charts/chart2.xml");
    const [foot, up] = waterfall.split("<c:ser>").slice(1);
    expect(foot).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    expect(up).toContain('<a:srgbClr val="1F4E79"/>');
    expect(up).toContain('<c:invertIfNegative val="0"/>');
    expect(waterfall).toContain('<c:grouping val="stacked"/>');
    expect(waterfall).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/>');
    expect(waterfall).not.toContain("FE01FD");
    const line = await part("xl/charts/chart1.xml");
    expect(line).toContain("<c:f>'Workings churn'!$B$11:$B$14</c:f>");
    expect(line).not.toContain("<c:legend>");
    expect(await part("xl/charts/chart3.xml")).toContain('<c:barDir val="bar"/>');
  });

  test("a table's own list of columns equals its heading cells, and it has a row to hold", async () => {
    const headings = ["Year 2022", 'Tom & Jerry\'s "pay"', "Two\nlines"];
    const bytes = await writeWorkbook(
      planOf({
        rows: [[{ value: 2022, look: "heading" }, null]],
        tables: [{ name: "Empty", top: 0, left: 0, bottom: 0, right: 2, headings }],
      })
    );
    expect(await (await partsOf(bytes))("xl/tables/table1.xml")).toContain('ref="A1:C2"');
    const [grid] = (await opened(bytes)).grids;
    expect(grid!.rows[0]).toEqual(headings);
    expect(grid!.tables[0]!.headings).toEqual(headings);
  });

  test("the first sheet that shows is the one opened", async () => {
    const [sheet] = planOf({}).sheets;
    const bytes = await writeWorkbook(
      planOf({}, { sheets: [{ ...sheet!, name: "Back", hidden: true }, sheet!] })
    );
    expect(await (await partsOf(bytes))("xl/workbook.xml")).toContain('activeTab="1"');
  });
});

describe("plans that are bugs", () => {
  const table = { name: "T", top: 0, left: 0, bottom: 1, right: 1, headings: ["A", "B"] };
  test.each<[string, Partial<SheetPlan>, RegExp]>([
    ["a figure that is not a number", { rows: [[{ value: NaN }]] }, /One!A1: NaN/],
    [
      "a heading twice, but for case",
      { tables: [{ ...table, headings: ["A", "a"] }] },
      /stands twice/,
    ],
    ["a table named like a cell", { tables: [{ ...table, name: "FY22" }] }, /does not allow/],
    ["two tables of one name", { tables: [table, { ...table, top: 5, bottom: 6 }] }, /used twice/],
    [
      "fewer headings than columns",
      { tables: [{ ...table, right: 2 }] },
      /2 headings for 3 columns/,
    ],
    ["nothing to see", { hidden: true }, /every sheet is hidden/],
  ])("%s", async (_, sheet, message) => {
    await expect(writeWorkbook(planOf(sheet))).rejects.toThrow(message);
  });
});

testWithLibreOffice("LibreOffice opens it and comes to every figure of the plan", async () => {
  const bytes = await writeWorkbook(examplePlan);
  const content = await opened((await recalculate([{ name: "example", bytes }])).get("example")!);
  expect(content.productSheets).toEqual(["Panel paper", "Workings churn", "Put back"]);
  let formulas = 0;
  examplePlan.sheets.forEach((sheet, i) => {
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell?.formula === undefined) return;
        formulas++;
        const value = content.grids[i]!.rows[r]![c];
        const place = `${sheet.name} ${r},${c}`;
        if (typeof cell.value === "number") expect(value).toBeCloseTo(cell.value, 9);
        else expect([place, value]).toEqual([place, cell.value]);
      });
    });
  });
  expect(formulas).toBe(16);
});
