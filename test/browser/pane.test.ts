import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { recount } from "../../src/paper/recount";
import { doubtfulSample, sampleWithout } from "../taskpane/altered-sample";
import { opccPath } from "../taskpane/open-in";
import { builtPane } from "./built-pane";
import { canLaunch, launch } from "./find-chromium";
import { serve } from "./static-server";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

jest.setTimeout(120_000);

const where = canLaunch ? describe : describe.skip;

where(
  canLaunch ? "the pane in Chromium" : "the pane in Chromium: NOT RUN, no Chromium here",
  () => {
    let browser: Browser;
    let server: Server;
    let origin: string;
    let folder: string;
    let context: BrowserContext;
    let page: Page;
    /** Every address asked for, and every word of complaint, of the test at hand. */
    let asked: string[];
    let complaints: string[];

    beforeAll(async () => {
      folder = builtPane();
      ({ server, origin } = await serve(folder));
      browser = await launch();
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    async function start(options: BrowserContextOptions = {}): Promise<void> {
      context = await browser.newContext({
        viewport: { width: 400, height: 800 },
        acceptDownloads: true,
        ...options,
      });
      asked = [];
      complaints = [];
      context.on("request", (request) => asked.push(request.url()));
      page = await context.newPage();
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${origin}/taskpane.html`);
    }

    const heading = (name: string) => page.getByRole("heading", { level: 1, name });
    /** Waits for a view; where it does not come, says what is shown instead. */
    const arrival = async (name: string): Promise<void> => {
      try {
        await heading(name).waitFor();
      } catch {
        const shown = await page.locator("body").innerText();
        throw new Error(
          `no “${name}”, but: ${shown}\n${complaints.join("\n")}\n${asked.join("\n")}`
        );
      }
    };
    const open = (
      file: string | { name: string; mimeType: string; buffer: Buffer }
    ): Promise<void> => page.locator("input[type=file]").setInputFiles(file);
    const opened = async (plan: Parameters<typeof writeWorkbook>[0], name: string): Promise<void> =>
      open({ name, mimeType: XLSX, buffer: Buffer.from(await writeWorkbook(plan)) });

    afterEach(async () => {
      await context.close();
      expect(complaints).toEqual([]);
      expect(
        asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("blob:"))
      ).toEqual([]);
    });

    test("a workbook is opened, its figures read, the workbook saved, and every figure in it agrees", async () => {
      await start();
      await open(opccPath);
      await arrival("Figures");
      const shown = await page.locator("main").innerText();
      for (const words of ["7 of 18", "£30,053 surplus", "£1,350 overspend", "13.1 to 67.3"])
        expect(shown).toContain(words);
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
      await page.getByRole("status").getByText("Saved opcc-2022").waitFor({ state: "attached" });
    });

    test("the engine is not loaded before a workbook is opened, and the page is light without it", async () => {
      await start();
      await arrival("Muster");
      expect(asked.filter((url) => url.includes("engine"))).toEqual([]);
      const script = readFileSync(path.join(folder, "taskpane.js"));
      expect(gzipSync(script).length).toBeLessThanOrEqual(125_000);
      expect(script.includes("appsforoffice")).toBe(false);
    });

    test("by keyboard alone: the sample is opened and what is behind a figure read", async () => {
      await start();
      await arrival("Muster");
      const sample = page.getByRole("button", { name: "Try the sample office" });
      for (let i = 0; i < 5 && !(await focused(sample)); i += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await arrival("Figures");
      expect(await focused(heading("Figures"))).toBe(true);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByText("Home Office rate").waitFor();
      expect(await page.getByText("Rows it rests on").first().isVisible()).toBe(true);
    });

    const focused = (locator: ReturnType<typeof heading>): Promise<boolean> =>
      locator.evaluate((element) => element === document.activeElement);

    test("what is to be settled comes first, each with its cell, what was done and what to do", async () => {
      await start();
      await opened(doubtfulSample(), "doubtful.xlsx");
      await arrival("Figures");
      expect(await page.locator("main > section h2").first().innerText()).toBe(
        "2 things to settle"
      );
      const issue = await page.locator("li.stop").innerText();
      for (const words of ["Settle first", "“early July”", "Leavers!E24", "Done", "To do"])
        expect(issue).toContain(words);
      expect(await page.locator("li.decide").innerText()).toContain("Leavers!F6");
    });

    test("a workbook without an as-at date: it is asked for, a blank is refused in words", async () => {
      await start();
      await opened(sampleWithout("Assumptions"), "undated.xlsx");
      await arrival("One date is missing");
      await page.getByRole("button", { name: "Show the figures" }).click();
      await page.getByText("Give the day, month and year").waitFor();
      await page.getByLabel("What day are the sheets as at?").fill("30/9/25");
      await page.getByText("Read as 30 September 2025").waitFor();
      await expectSound();
      await page.keyboard.press("Enter");
      await arrival("Figures");
      expect(await page.locator("header").innerText()).toContain("As at 30 September 2025");
    });

    test("a file that is no workbook: what is wrong and what to do, and another can be opened", async () => {
      await start();
      await open({ name: "notes.xlsx", mimeType: XLSX, buffer: Buffer.from("a,b\n1,2\n") });
      await arrival("This could not be read");
      expect(await page.locator("main").innerText()).toContain("notes.xlsx is plain text");
      await expectSound();
      await open(opccPath);
      await arrival("Figures");
    });

    test.each([
      [320, "light"],
      [320, "dark"],
      [400, "light"],
      [400, "dark"],
    ] as const)(
      "axe finds nothing at %d pixels, %s; nothing scrolls sideways",
      async (width, colorScheme) => {
        await start({ viewport: { width, height: 720 }, colorScheme });
        await arrival("Muster");
        await expectSound();
        await opened(
          doubtfulSample(),
          "A workbook with a rather long name, v4 FINAL (2) copy.xlsx"
        );
        await arrival("Figures");
        for (const summary of await page.locator("summary").all()) await summary.click();
        await expectSound();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    );

    async function expectSound(): Promise<void> {
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
);
