import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { readWorkbook } from "../../src/hosts/file/read";
import { recount } from "../../src/paper/recount";
import { doubtfulSample, sampleWithout } from "../taskpane/altered-sample";
import { opccPath } from "../taskpane/open-in";
import { inPane, XLSX } from "./pane-page";

jest.setTimeout(120_000);

inPane("the pane in Chromium", (pane) => {
  const tab = (name: RegExp) => pane.page.getByRole("tab", { name });

  test("a workbook is opened, its figures read, the workbook saved, and every figure in it agrees", async () => {
    await pane.start();
    await pane.open(opccPath);
    await pane.arrival("Figures");
    const { page } = pane;
    const shown = await page.locator("main").innerText();
    for (const words of ["7 of 18", "£30,053 surplus", "£1,350 overspend", "13.1 to 67.3"])
      expect(shown).toContain(words);
    await tab(/^Paper/).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the figures workbook" }).click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toBe("opcc-2022 - panel figures.xlsx");
    const bytes = new Uint8Array(readFileSync(await saved.path()));
    const content = await readWorkbook(saved.suggestedFilename(), bytes);
    const counted = content.ok ? recount(content.value) : content;
    if (!counted.ok) throw new Error(counted.error.message);
    expect(counted.value.differences).toEqual([]);
    expect(counted.value.figures).toBeGreaterThan(100);
    expect(counted.value.agree).toBe(counted.value.figures);
    await page
      .getByRole("status")
      .getByText("Saved to your downloads: opcc-2022")
      .waitFor({ state: "attached" });
  });

  test("the engine is not loaded before a workbook is opened, and the page is light without it", async () => {
    await pane.start();
    await pane.arrival("Muster");
    expect(pane.asked.filter((url) => url.includes("engine"))).toEqual([]);
    const script = readFileSync(path.join(pane.folder, "taskpane.js"));
    expect(gzipSync(script).length).toBeLessThanOrEqual(125_000);
    expect(script.includes("appsforoffice")).toBe(false);
  });

  test("by keyboard alone: the sample is opened, a figure opened, and the places gone through", async () => {
    await pane.start();
    await pane.arrival("Muster");
    const { page } = pane;
    const press = async (target: ReturnType<typeof tab>): Promise<void> => {
      for (let i = 0; i < 12 && !(await pane.isFocused(target)); i += 1)
        await page.keyboard.press("Tab");
      expect(await pane.isFocused(target)).toBe(true);
      await page.keyboard.press("Enter");
    };
    await press(page.getByRole("button", { name: "Try the sample office" }));
    await pane.arrival("Figures");
    expect(await pane.isFocused(page.getByRole("heading", { level: 1, name: "Figures" }))).toBe(
      true
    );
    await press(page.getByRole("button", { name: /^Leavers since/ }));
    await page.getByText("The figures beside it").waitFor();
    await tab(/^Figures/).focus();
    for (const place of ["Scenarios", "Paper", "Data", "Figures"]) {
      await page.keyboard.press("ArrowRight");
      await pane.arrival(place);
      expect(await pane.isFocused(tab(new RegExp(`^${place}`)))).toBe(true);
    }
  });

  test("the number on Data is of things to settle, each with its cell", async () => {
    await pane.start();
    await pane.opened(doubtfulSample(), "doubtful.xlsx");
    await pane.arrival("Figures");
    await tab(/^Data 2 to settle/).click();
    await pane.page.getByRole("heading", { name: /things to settle/ }).waitFor();
    const words = await pane.page.locator("main").innerText();
    for (const said of ["“early July”", "Leavers!E24", "Leavers!F6"]) expect(words).toContain(said);
  });

  test("a workbook without an as-at date: it is asked for, a blank is refused in words", async () => {
    await pane.start();
    const { page } = pane;
    await pane.opened(sampleWithout("Assumptions"), "undated.xlsx");
    await pane.arrival("One date is missing");
    await page.getByRole("button", { name: "Show the figures" }).click();
    await page.getByText("Give the day, month and year").waitFor();
    await page.getByLabel("What day are the sheets as at?").fill("30/9/25");
    await page.getByText("Read as 30 September 2025").waitFor();
    await pane.expectSound();
    await page.keyboard.press("Enter");
    await pane.arrival("Figures");
    expect(await page.locator("header").innerText()).toContain("As at 30 September 2025");
  });

  test("a file that is no workbook: what is wrong and what to do, and another can be opened", async () => {
    await pane.start();
    await pane.open({ name: "notes.xlsx", mimeType: XLSX, buffer: Buffer.from("a,b\n1,2\n") });
    await pane.arrival("This could not be read");
    expect(await pane.page.locator("main").innerText()).toContain("notes.xlsx is plain text");
    await pane.expectSound();
    await pane.open(opccPath);
    await pane.arrival("Figures");
  });

  test.each([
    [320, "light"],
    [320, "dark"],
    [400, "light"],
    [400, "dark"],
  ] as const)(
    "axe finds nothing at %d pixels, %s, in any place; nothing scrolls sideways",
    async (width, colorScheme) => {
      await pane.start({ viewport: { width, height: 720 }, colorScheme });
      await pane.arrival("Muster");
      await pane.expectSound();
      const name = "A workbook with a rather long name, v4 FINAL (2) copy.xlsx";
      await pane.opened(doubtfulSample(), name);
      await pane.arrival("Figures");
      for (const place of ["Figures", "Data", "Scenarios", "Paper"]) {
        await tab(new RegExp(`^${place}`)).click();
        await pane.arrival(place);
        for (const summary of await pane.page.locator("summary").all()) await summary.click();
        await pane.expectSound();
      }
    }
  );
});
