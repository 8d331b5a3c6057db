import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import type { WorkbookContent } from "../../src/workbook/grid";
import { doubtfulSample, sampleWith } from "../taskpane/altered-sample";
import { OPCC, opccBytes } from "../taskpane/open-in";
import { KEEPING_SHEET } from "../../src/hosts/excel/own-marks";
import { stateOf } from "../excel-host/book-state";
import type { EmulatedExcel } from "../excel-host/emulated-excel";
import { inExcelPane } from "./excel-pane-page";

const SHOTS = "/tmp/e1";
jest.setTimeout(120_000);

const contentOf = async (name: string, bytes: Uint8Array): Promise<WorkbookContent> => {
  const read = await readWorkbook(name, bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const opcc = (): Promise<WorkbookContent> => contentOf(OPCC, opccBytes());

/** The made-up office with salaries typed as text: one reading only, and so a mend to offer. */
const salariesAsText = async (): Promise<WorkbookContent> =>
  contentOf(
    "salaries (made up).xlsx",
    await writeWorkbook(
      sampleWith("Establishment", (cell, row, column) =>
        row > 0 && row < 4 && column === 5 && typeof cell?.value === "number"
          ? { value: `£${cell.value}`, format: "text" }
          : cell
      )
    )
  );

inExcelPane("the pane in Excel, in Chromium", (pane) => {
  const text = (words: string | RegExp) => pane.page.getByText(words).first();
  const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
  const card = (name: RegExp) => pane.page.getByRole("region", { name });
  const show = (name: string) =>
    pane.page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });

  async function opened(): Promise<void> {
    await pane.start(await opcc());
    await pane.arrival("Figures");
  }

  /** Writes, and waits until it is said. */
  async function write(): Promise<void> {
    await pane.go("Paper");
    await button("Write to this workbook").click();
    await text(/^Written to \d+ sheets of this workbook\.$/).waitFor();
  }

  test("it reads the workbook by itself, in four round trips", async () => {
    await opened();
    await text("7 of 18").waitFor();
    await text("£30,053").waitFor();
    expect(pane.excel.batches.length).toBeLessThanOrEqual(5);
    await pane.expectSound();
    await show("figures");
  });

  test("a cell is typed into: the figure follows, and says what it was until it is seen", async () => {
    await opened();
    pane.excel.type("Training", "E2", 2950);
    await card(/^Training/)
      .getByText("£2,350")
      .first()
      .waitFor();
    await card(/^Training/)
      .getByText(/was £1,350/)
      .waitFor();
    await pane.page.getByRole("region", { name: "Figures that changed" }).waitFor();
    await pane.expectSound();
    await show("moved");
    await button("Mark as seen").click();
    await card(/^Training/)
      .getByText(/was £1,350/)
      .waitFor({ state: "detached" });
  });

  test("salaries typed as text are mended in Excel after a look, recorded, and put back", async () => {
    await pane.start(await salariesAsText());
    await pane.arrival("Figures");
    await pane.go("Data");
    const before = pane.cell("Establishment", 1, 5);
    expect(before).toMatch(/^£\d+$/);
    await pane.page.getByText(/notes? that changes? no figure/).click();
    await button("Fix 3 cells…").click();
    await pane.expectSound();
    await show("fix");
    await button("Change 3 cells").click();
    await text("3 cells were mended.").waitFor();
    expect(pane.cell("Establishment", 1, 5)).toBe(Number(String(before).slice(1)));
    expect(pane.sheets()).toContain("Changes");
    await button("Put the old values back").click();
    await text("3 cells were mended.").waitFor({ state: "detached" });
    expect(pane.cell("Establishment", 1, 5)).toBe(before);
  });

  test("another leaver rate is switched to, and a source selects its cells in Excel", async () => {
    await opened();
    await button("Leavers since 13 May 2021").click();
    await pane.page.getByRole("radio", { name: /^A year, time in post/ }).focus();
    await pane.page.keyboard.press("ArrowDown");
    await text("6.00 FTE of leavers ÷ 17.10 FTE in post at the start").waitFor();
    await text("Where it comes from").waitFor();
    await pane.expectSound();
    await show("rate");
    await button("Show Leavers!A14:H19").click();
    await pane.until("the rows are selected", () => pane.excel.book.selected === "Leavers!A14:H19");
  });

  test("the paper is written with live formulas, written again, and put back", async () => {
    await opened();
    const yours = pane.sheets();
    await write();
    expect(pane.sheets()).toEqual(expect.arrayContaining([...yours, "Panel figures", "Register"]));
    const panel = pane.excel.book.sheet("Panel figures");
    expect(panel.rows.flat().filter((cell) => cell?.formula != null).length).toBeGreaterThan(10);
    await pane.expectSound();
    await show("written");
    await button("Show the panel figures").click();
    const { book } = pane.excel;
    await pane.until("it is shown", () => book.find(book.active)?.name === "Panel figures");
    await button("Put back").click();
    await text("What was there before the last write is back.").waitFor();
    expect(pane.sheets()).toEqual(yours);
  });

  test("what was answered is in the workbook: the pane closed and opened again knows it", async () => {
    await pane.start(
      await contentOf("doubtful (made up).xlsx", await writeWorkbook(doubtfulSample()))
    );
    await pane.arrival("Figures");
    await pane.go("Data");
    const question = pane.page.getByLabel(/What does the reason “Went to sea” count as/);
    await question.selectOption("Redundancy");
    await question.waitFor({ state: "detached" });
    await pane.until("it is kept", () => pane.excel.book.parts.size === 1);
    await pane.reload();
    await pane.arrival("Figures");
    await pane.go("Data");
    await text(/early July/).waitFor();
    expect(await question.count()).toBe(0);
  });

  describe("Excel refuses", () => {
    /** Every request is answered with this error from now on. */
    const refuse = (excel: EmulatedExcel, code: string, after?: number): void => {
      const from = excel.batches.length;
      excel.faults = Array.from({ length: 60 }, (_, i) => ({
        batch: from + i,
        code,
        ...(after === undefined ? {} : { after }),
      }));
    };

    test.each([
      ["InvalidOperationInCellEditMode", "A cell is being edited in Excel"],
      ["AccessDenied", "Excel refused the step: a sheet or the workbook is protected"],
      ["ResponsePayloadSizeLimitExceeded", "Excel would not take or give so much at once"],
    ])("the first reading (%s): said, and read once it can be", async (code, words) => {
      await pane.start(await opcc(), (excel) => {
        refuse(excel, code);
      });
      await pane.arrival("This could not be read");
      await text(new RegExp(`^${words}`)).waitFor();
      await pane.expectSound();
      await show(`refused-${code}`);
      pane.excel.faults = [];
      await button("Read the workbook again").click();
      await pane.arrival("Figures");
      await text("7 of 18").waitFor();
    });

    test("a reading after a change: the figures stand, and follow the next change", async () => {
      await opened();
      refuse(pane.excel, "AccessDenied");
      pane.excel.type("Training", "E2", 2950);
      await pane.page
        .getByRole("alert")
        .getByText(/^Excel refused the step/)
        .waitFor();
      await card(/^Training/)
        .getByText("£1,350")
        .first()
        .waitFor();
      await pane.expectSound();
      await show("refused-again");
      pane.excel.faults = [];
      pane.excel.type("Training", "E2", 3950);
      await card(/^Training/)
        .getByText("£3,350")
        .first()
        .waitFor();
      expect(await pane.page.getByRole("alert").count()).toBe(0);
    });

    test.each([
      ["InvalidOperationInCellEditMode", undefined, "A cell is being edited in Excel"],
      ["AccessDenied", 0.5, "Excel refused the step: a sheet or the workbook is protected"],
      ["RequestPayloadSizeLimitExceeded", undefined, "Excel would not take or give so much"],
    ])("a write (%s): said, the workbook is as it was, and the next goes through", async (code, after, words) => {
      await opened();
      await pane.go("Paper");
      const before = stateOf(pane.excel.book, KEEPING_SHEET);
      // The look at what stands is answered; the building and what would undo it are not.
      const from = pane.excel.batches.length + 1;
      pane.excel.faults = [{ batch: from, code, ...(after === undefined ? {} : { after }) }];
      await button("Write to this workbook").click();
      await text(new RegExp(`${words}.*(as they were before|Nothing was written)`)).waitFor();
      expect(stateOf(pane.excel.book, KEEPING_SHEET)).toEqual(before);
      await pane.expectSound();
      await show(`not-written-${code}`);
      pane.excel.faults = [];
      await write();
    }); // prettier-ignore

    test("a mend of a protected sheet: said, no cell changed, and mended once it is not", async () => {
      await pane.start(await salariesAsText());
      await pane.arrival("Figures");
      await pane.go("Data");
      const sheet = pane.excel.book.sheet("Establishment");
      sheet.isProtected = true;
      const before = pane.cell("Establishment", 1, 5);
      await pane.page.getByText(/notes? that changes? no figure/).click();
      await button("Fix 3 cells…").click();
      await button("Change 3 cells").click();
      await pane.page
        .getByRole("alert")
        .getByText(/protected.*No cell was changed|protected/)
        .waitFor();
      expect(pane.cell("Establishment", 1, 5)).toBe(before);
      sheet.isProtected = false;
      await button("Fix 3 cells…").click();
      await button("Change 3 cells").click();
      await text("3 cells were mended.").waitFor();
    });
  });

  describe("a view that cannot be drawn", () => {
    test("a fault in what is shown: said, and started again", async () => {
      await opened();
      await pane.page.evaluate("window.spoil = true");
      pane.excel.type("Training", "E2", 2950);
      await pane.arrival("Muster could not show this");
      await pane.expectSound();
      await show("broken");
      await pane.page.evaluate("window.spoil = false");
      await button("Start again").click();
      await pane.arrival("Figures");
      await card(/^Training/)
        .getByText("£2,350")
        .first()
        .waitFor();
      expect(pane.complaints.splice(0).join()).toContain("filter");
    });

    test("a part of the pane that is not served: started again twice, it is loaded anew", async () => {
      await opened();
      const isPart = (url: URL): boolean => /\/\d+\.[0-9a-f]{8}\.js$/.test(url.pathname);
      await pane.page.route(isPart, (route) => route.abort());
      await pane.page.getByRole("tab", { name: /^Paper/ }).click();
      await pane.arrival("Muster could not show this");
      await pane.page.unroute(isPart);
      await button("Start again").click();
      await pane.arrival("Figures");
      await pane.page.getByRole("tab", { name: /^Paper/ }).click();
      await pane.arrival("Muster could not show this");
      await button("Start again").click();
      await pane.arrival("Figures");
      await pane.go("Paper");
      expect(pane.complaints.splice(0).join()).toMatch(/chunk|Failed to load/i);
    });
  });
});
