import JSZip from "jszip";
import { writeWorkbook } from "../../src/hosts/file/write";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/sheet-plan";
import { pagesOf } from "../excel-host/book-state";
import type { EmulatedExcel } from "../excel-host/emulated-excel";
import { openExcel, valueOf } from "./hosts";
import { output, yours } from "./made-up";
import { contentOfSample, planFor } from "./plans";

/** How a sheet comes out of the printer, as either host says it. */
interface Pages {
  readonly area: string | null;
  readonly rows: string | null;
  readonly columns: string | null;
  readonly landscape: boolean;
  /** Pages wide and high; 0 is as many as needed. */
  readonly fit: readonly [number, number];
  /** Inches: left, right, top, bottom, header, footer. */
  readonly margins: readonly number[];
  readonly breaks: readonly number[];
}

const numberIn = (text: string, attribute: string): number =>
  Number(new RegExp(`\\s${attribute}="([^"]*)"`).exec(text)?.[1] ?? 0);

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Of the sheets of a file, by name. */
async function pagesInFile(plan: WorkbookPlan): Promise<Map<string, Pages>> {
  const zip = await JSZip.loadAsync(await writeWorkbook(plan));
  const text = async (part: string): Promise<string> => (await zip.file(part)?.async("text")) ?? "";
  const book = await text("xl/workbook.xml");
  const nameOf = (name: string, sheet: number): string | null => {
    const found = new RegExp(`<definedName[^>]*name="_xlnm\\.${name}"[^>]*localSheetId="${sheet}"[^>]*>([^<]*)<|<definedName[^>]*localSheetId="${sheet}"[^>]*name="_xlnm\\.${name}"[^>]*>([^<]*)<`).exec(book); // prettier-ignore
    return found?.[1] ?? found?.[2] ?? null;
  };
  const pages = new Map<string, Pages>();
  for (const [i, { name }] of plan.sheets.entries()) {
    const xml = await text(`xl/worksheets/sheet${i + 1}.xml`);
    const setup = /<pageSetup[^>]*>/.exec(xml)?.[0] ?? "";
    const margins = /<pageMargins[^>]*>/.exec(xml)?.[0] ?? "";
    const titles = (nameOf("Print_Titles", i) ?? "").split(",").map(plain);
    pages.set(name, {
      area: plain(nameOf("Print_Area", i) ?? ""),
      rows: titles.find((title) => /^\d/.test(title)) ?? null,
      columns: titles.find((title) => /^[A-Z]/.test(title)) ?? null,
      landscape: setup.includes('orientation="landscape"'),
      fit: [numberIn(setup, "fitToWidth"), numberIn(setup, "fitToHeight")],
      margins: MARGINS.map((margin) => numberIn(margins, margin)),
      breaks: [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row)),
    });
  }
  return pages;
}

/** "'A sheet'!$A$1:$C$9" as "A1:C9". */
const plain = (reference: string): string =>
  reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");

function pagesInExcel({ book }: EmulatedExcel, sheet: string): Pages {
  const { breaks, ...set } = pagesOf(book.sheet(sheet));
  const told = (name: string): string | null => {
    const value = set[`page/${name}`];
    return typeof value === "string" ? plain(value) : null;
  };
  const zoom = (set["page/zoom"] ?? {}) as Record<string, number>;
  return {
    area: told("printArea"),
    rows: told("printTitleRows"),
    columns: told("printTitleColumns"),
    landscape: set["page/orientation"] === "Landscape",
    fit: [zoom["horizontalFitToPages"] ?? 0, zoom["verticalFitToPages"] ?? 0],
    margins: MARGINS.map((margin) => Number((Number(set[`page/${margin}Margin`]) / 72).toFixed(4))),
    breaks: breaks as number[],
  };
}

async function expectSamePages(excel: EmulatedExcel, plan: WorkbookPlan): Promise<void> {
  const file = await pagesInFile(plan);
  const found = new Map(plan.sheets.map(({ name }) => [name, pagesInExcel(excel, name)]));
  expect(found).toEqual(file);
}

/** The made-up output with the second sheet printed otherwise. */
const printed = (print: Partial<SheetPlan["print"]>): WorkbookPlan => {
  const plan = output(2.4);
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === "Workings churn" ? { ...sheet, print: { ...sheet.print, ...print } } : sheet
  );
  return { ...plan, sheets };
};

const LONG = printed({ repeatColumns: [0, 1], pagesFrom: [6, 8], landscape: true, fit: [2, 0] });
const SHORT = printed({ pagesFrom: [7], bottom: 8 });

describe("pages in Excel are those of the file", () => {
  test("the print area, what every page repeats, the paper’s way, the fit, margins and new pages", async () => {
    const { excel, port } = await openExcel(yours(), [LONG]);
    valueOf(await port.write(LONG));
    await expectSamePages(excel, LONG);
    expect(pagesInExcel(excel, "Workings churn")).toEqual({
      area: "A1:D11",
      rows: "3:3",
      columns: "A:B",
      landscape: true,
      fit: [2, 0],
      margins: [0.6, 0.6, 0.65, 0.75, 0.3, 0.35],
      breaks: [6, 8],
    });
    expect(excel.refusals).toEqual([]);
  });

  test("written over with other pages, and put back: no page breaks where it did before", async () => {
    const { excel, port } = await openExcel(yours(), [LONG, SHORT]);
    valueOf(await port.write(LONG));
    valueOf(await port.write(SHORT));
    const { breaks, landscape, fit, area } = pagesInExcel(excel, "Workings churn");
    expect([breaks, landscape, fit, area]).toEqual([[7], false, [1, 0], "A1:D9"]);
    valueOf(await port.putBack());
    await expectSamePages(excel, LONG);
  });

  test("a write that fails leaves the pages as they were", async () => {
    const { excel, port } = await openExcel(yours(), [LONG, SHORT]);
    valueOf(await port.write(LONG));
    excel.faults = [{ batch: excel.batches.length + 2, code: "GeneralException", after: 0.99 }];
    expect((await port.write(SHORT)).ok).toBe(false);
    await expectSamePages(excel, LONG);
  });

  test("the panel figures of the office", async () => {
    const content = await contentOfSample("test/data/opcc-2022.xlsx");
    const plan = planFor(content);
    const own = { ...plan, sheets: plan.sheets.filter(({ role }) => role === "product") };
    const { excel, port } = await openExcel(content, [own]);
    valueOf(await port.write(own));
    await expectSamePages(excel, own);
  });
});
