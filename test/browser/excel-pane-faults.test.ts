import { KEEPING_SHEET } from "../../src/hosts/excel/own-marks";
import { stateOf } from "../excel-host/book-state";
import type { EmulatedExcel } from "../excel-host/emulated-excel";
import { inExcelPane } from "./excel-pane-page";
import { opcc, salariesAsText } from "./excel-pane-workbooks";

jest.setTimeout(120_000);

inExcelPane("Excel refuses, and the pane says so", (pane) => {
  const text = (words: string | RegExp) => pane.page.getByText(words).first();
  const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
  const card = (name: RegExp) => pane.page.getByRole("region", { name });

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
      const once = { code, ...(after === undefined ? {} : { after }) };
      // What is too large is tried in smaller pieces, so it is too large every time.
      const times = code === "RequestPayloadSizeLimitExceeded" ? 60 : 1;
      pane.excel.faults = Array.from({ length: times }, (_, i) => ({ batch: from + i, ...once }));
      await button("Write to this workbook").click();
      await text(new RegExp(`${words}.*(as they were before|Nothing was written)`)).waitFor();
      expect(stateOf(pane.excel.book, KEEPING_SHEET)).toEqual(before);
      await pane.expectSound();
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
