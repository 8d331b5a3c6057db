import { readFileSync } from "node:fs";
import { opccPath } from "../taskpane/open-in";
import { XLSX, inPane } from "./pane-page";

jest.setTimeout(120_000);

inPane("the place of the paper in Chromium", (pane) => {
  const paper = () => pane.page.getByRole("tab", { name: "Paper" });

  async function opened(options: Parameters<typeof pane.start>[0] = {}): Promise<void> {
    await pane.start({ acceptDownloads: true, ...options });
    await pane.open(opccPath);
    await pane.arrival("Figures");
    await paper().click();
    await pane.page.getByRole("heading", { name: /As it will stand/ }).waitFor();
  }

  test("dates of one's own are asked for in words, and the preview follows them", async () => {
    await opened();
    await pane.page.getByRole("button", { name: "Give dates" }).click();
    await pane.page.getByLabel("From").fill("1 April 2021");
    await pane.page.getByLabel("To", { exact: true }).fill("31 March 2021");
    await pane.page.keyboard.press("Enter");
    await pane.page.getByText("The last day is before the first.").waitFor();
    await pane.page.getByLabel("To", { exact: true }).fill("31 March 2022");
    await pane.page.keyboard.press("Enter");
    await pane.page.getByText("Leavers of 1 April 2021 to 31 March 2022").waitFor();
    await pane.page.getByText("1 April 2021 to 31 March 2022", { exact: true }).first().waitFor();
    await pane.page.getByRole("button", { name: "Use the usual periods" }).click();
    await pane.page.getByText("since 13 May 2021").first().waitFor();
  });

  test("a written workbook is counted again; one that was tampered with is named by its cell", async () => {
    await opened();
    const coming = pane.page.waitForEvent("download");
    await pane.page.getByRole("button", { name: "Save the figures workbook" }).click();
    const saved = await coming;
    const bytes = readFileSync(await saved.path());
    const chosen = { name: saved.suggestedFilename(), mimeType: XLSX, buffer: bytes };
    await pane.page.reload();
    await pane.arrival("Muster");
    await pane.page.locator("input[type=file]").nth(1).setInputFiles(chosen);
    await pane.arrival("Counted again");
    await pane.page.getByText("It agrees").waitFor();
    await pane.expectSound();
    await pane.page.getByRole("button", { name: "Back" }).click();
    await pane.page.locator("input[type=file]").nth(1).setInputFiles(opccPath);
    await pane.page.getByText("is not a workbook that Muster wrote").first().waitFor();
  });

  for (const look of [
    { viewport: { width: 320, height: 700 } },
    { viewport: { width: 350, height: 700 }, colorScheme: "dark" as const },
    { viewport: { width: 480, height: 700 }, forcedColors: "active" as const },
  ])
    test(`sound at ${JSON.stringify(look)}`, async () => {
      await opened(look);
      await pane.expectSound();
    });
});

inPane("the workbook’s cells in Chromium", (pane) => {
  const grid = () => pane.page.getByRole("grid");

  test("wide: the sheets are beside the pane from the beginning, and arrow keys walk them", async () => {
    await pane.start({ viewport: { width: 1100, height: 700 } });
    await pane.open(opccPath);
    await pane.arrival("Figures");
    await grid().waitFor();
    await grid().focus();
    for (const key of ["ArrowDown", "ArrowRight", "Control+End"])
      await pane.page.keyboard.press(key);
    await pane.page.getByRole("gridcell", { selected: true }).waitFor();
    const at = await grid().getAttribute("aria-activedescendant");
    expect(at).toBe("cell-K25");
    await pane.page.getByRole("button", { name: "Leavers", exact: true }).first().click();
    await pane.page.getByRole("grid", { name: "Cells of Leavers" }).waitFor();
    await pane.expectSound();
  });

  test("narrow: the sheets lie over the pane and Escape brings it back", async () => {
    await pane.start();
    await pane.open(opccPath);
    await pane.arrival("Figures");
    expect(await grid().count()).toBe(0);
    await pane.page.getByRole("button", { name: "Show the sheets" }).click();
    await grid().waitFor();
    expect(await pane.page.getByRole("tab", { name: "Data" }).isVisible()).toBe(false);
    await pane.expectSound();
    await grid().focus();
    await pane.page.keyboard.press("Escape");
    await pane.page.getByRole("tab", { name: "Data" }).waitFor();
  });

  test("a force’s seven thousand rows: only those in view are drawn", async () => {
    await pane.start({ viewport: { width: 1100, height: 700 } });
    await pane.page.getByRole("button", { name: "Try the sample force" }).click();
    await pane.arrival("Figures");
    await pane.page.getByRole("button", { name: "Estab Sep 25", exact: true }).first().click();
    await pane.page.getByRole("grid", { name: "Cells of Estab Sep 25" }).waitFor();
    expect(await pane.page.getByRole("row").count()).toBeLessThan(80);
    await grid().focus();
    await pane.page.keyboard.press("Control+End");
    await pane.page.getByRole("gridcell", { selected: true }).waitFor();
    expect(await pane.page.getByRole("row").count()).toBeLessThan(80);
  });
});
