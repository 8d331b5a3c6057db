import { SETTINGS } from "../../src/hosts/excel/own-marks";
import { scratchPlan } from "../../src/hosts/excel/self-check/scratch-plan";
import { answersOf } from "../excel-host/planned-answers";
import { inExcelPane } from "./excel-pane-page";
import { doubtful, opcc, salariesAsText } from "./excel-pane-workbooks";

jest.setTimeout(120_000);

inExcelPane("the pane in Excel, in Chromium", (pane) => {
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

  test("it reads the workbook by itself, in at most five round trips", async () => {
    await opened();
    await text("7 of 18").waitFor();
    await text("£30,053").waitFor();
    expect(pane.excel.batches.length).toBeLessThanOrEqual(5);
    await pane.expectSound();
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
    await button("Show Leavers!A14:H19").click();
    await pane.until("the rows are selected", () => pane.excel.book.selected === "Leavers!A14:H19");
  });

  test("the paper is written with live formulas, shown, and put back", async () => {
    await opened();
    const yours = pane.sheets();
    await write();
    expect(pane.sheets()).toEqual(expect.arrayContaining([...yours, "Panel figures", "Register"]));
    const panel = pane.excel.book.sheet("Panel figures");
    expect(panel.rows.flat().filter((cell) => cell?.formula != null).length).toBeGreaterThan(10);
    await pane.expectSound();
    await button("Show the panel figures").click();
    const { book } = pane.excel;
    await pane.until("it is shown", () => book.find(book.active)?.name === "Panel figures");
    await button("Put back").click();
    await text("What was there before the last write is back.").waitFor();
    expect(pane.sheets()).toEqual(yours);
  });

  test("what was answered is in the workbook: the pane closed and opened again knows it", async () => {
    await pane.start(await doubtful());
    await pane.arrival("Figures");
    await pane.go("Data");
    const question = pane.page.getByLabel(/What does the reason “Went to sea” count as/);
    await question.selectOption("Redundancy");
    await question.waitFor({ state: "detached" });
    await pane.until("it is kept", () => pane.excel.book.settings.has(SETTINGS.state));
    await pane.reload();
    await pane.arrival("Figures");
    await pane.go("Data");
    await text(/early July/).waitFor();
    expect(await question.count()).toBe(0);
  });

  test("the ribbon’s button pressed while the workbook is still read: written once it is there", async () => {
    await pane.start(await opcc(), (excel) => {
      // Excel takes no step for a while: the reading is tried again.
      const code = "InvalidOperationInCellEditMode";
      excel.faults = [0, 1, 2].map((batch) => ({ batch, code }));
    });
    await pane.arrival("Reading");
    await pane.page.evaluate("Office.actions._association.mappings.WRITEFIGURES()");
    await pane.arrival("Paper");
    await text(/^Written to \d+ sheets of this workbook\.$/).waitFor();
    expect(pane.sheets()).toContain("Panel figures");
  });

  test("a reading is stopped and begun again by keyboard", async () => {
    await pane.start(await opcc(), (excel) => {
      const code = "InvalidOperationInCellEditMode";
      excel.faults = [0, 1, 2].map((batch) => ({ batch, code }));
    });
    await pane.arrival("Reading");
    await button("Cancel").focus();
    await pane.page.keyboard.press("Enter");
    await pane.arrival("Muster");
    await pane.expectSound();
    await button("Read this workbook").focus();
    await pane.page.keyboard.press("Enter");
    await pane.arrival("Figures");
  });

  test("the self-check, once confirmed, writes its result and leaves all else as it was", async () => {
    await opened();
    await write();
    const before = pane.sheets();
    pane.excel.realm.calculator = answersOf([scratchPlan(false), scratchPlan(true)]);
    await button("Self-check").click();
    await pane.expectSound();
    await pane.page.keyboard.press("Escape");
    expect(pane.sheets()).toEqual(before);
    await button("Self-check").click();
    await button("Run the self-check").click();
    await text(/^All \d+ steps agree\. Each step is on the sheet “Muster self-check”\.$/).waitFor();
    await pane.expectSound();
    expect(pane.sheets()).toEqual([...before, "Muster self-check"]);
    expect(pane.cell("Muster self-check", 4, 3)).toBe("yes");
    await button("Close").click();
    await text("Written to").waitFor();
  });

  describe("a view that cannot be drawn", () => {
    test("a fault in what is shown: said, and started again", async () => {
      await opened();
      await pane.page.evaluate("window.spoil = true");
      pane.excel.type("Training", "E2", 2950);
      await pane.arrival("Muster could not show this");
      await pane.expectSound();
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
