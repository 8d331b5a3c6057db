import { SETTINGS } from "../../src/hosts/excel/own-marks";
import { inExcelPane } from "./excel-pane-page";
import { office } from "./excel-pane-workbooks";

jest.setTimeout(120_000);

inExcelPane("scenarios in Excel, in Chromium", (pane) => {
  const text = (words: string | RegExp) => pane.page.getByText(words).first();
  const button = (name: string | RegExp) => pane.page.getByRole("button", { name });

  test("a scenario saved in the pane is in the workbook: closed and opened again it is there, and is written", async () => {
    await pane.start(await office());
    await pane.arrival("Figures");
    await pane.go("Scenarios");
    const rate = pane.page.getByRole("textbox").first();
    await rate.fill("14");
    await rate.press("Enter");
    await button("Save scenario").click();
    await pane.page.getByLabel("Name of the scenario").fill("Fewer leave");
    await pane.page.keyboard.press("Enter");
    await text("“Fewer leave” is kept.").waitFor();
    await pane.until("it is kept in the workbook", () =>
      pane.excel.book.settings.has(SETTINGS.state)
    );
    await pane.reload();
    await pane.arrival("Figures");
    await pane.go("Scenarios");
    await button("Open Fewer leave").click();
    await pane.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("main input")?.value === "14"
    );
    await button("Write to workbook").click();
    await text(/^Written to \d+ sheets of this workbook\.$/).waitFor({ timeout: 60_000 });
    expect(pane.sheets()).toEqual(
      expect.arrayContaining(["Scenarios", "Projection", "Scenario results"])
    );
    const rows = pane.excel.book.sheet("Scenarios").rows.flat();
    expect(rows.some((cell) => cell?.value === "Leaver rate = 14%")).toBe(true);
  });
});
