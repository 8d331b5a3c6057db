import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { WorkbookContent } from "../../src/workbook/grid";
import { EmulatedExcel } from "../excel-host/emulated-excel";
import { bookFrom } from "../excel-host/load-content";
import { Seam } from "../excel-host/seam";
import { builtPane } from "./built-pane";
import { bridge } from "./excel-pane-bridge";
import { canLaunch, launch } from "./find-chromium";
import { STANDARDS } from "./pane-page";
import { serve } from "./static-server";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The pane's page for Excel as it ships, on the real Office.js client, beside an emulated Excel. */
export interface ExcelPane {
  readonly page: Page;
  readonly excel: EmulatedExcel;
  /** What the page complained of; a test that means it to complain empties it. */
  readonly complaints: string[];
  /** Opens the pane beside a workbook, to which something may have been done first. */
  readonly start: (
    content: WorkbookContent,
    prepare?: (excel: EmulatedExcel) => void,
    options?: BrowserContextOptions
  ) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Waits for a view; where it does not come, says what is shown instead. */
  readonly arrival: (title: string) => Promise<void>;
  readonly go: (place: "Data" | "Figures" | "Scenarios" | "Paper") => Promise<void>;
  /** Waits until Excel is as it should be. */
  readonly until: (what: string, isSo: () => boolean) => Promise<void>;
  /** The value of a cell as Excel holds it. */
  readonly cell: (sheet: string, row: number, column: number) => unknown;
  readonly sheets: () => string[];
  /** axe finds nothing, in light and in dark, and nothing scrolls sideways, at 320 and 350 pixels. */
  readonly expectSound: () => Promise<void>;
}

export function inExcelPane(name: string, tests: (pane: ExcelPane) => void): void {
  const where = canLaunch ? describe : describe.skip;
  where(canLaunch ? name : `${name}: NOT RUN, no Chromium here`, () => {
    let browser: Browser;
    let server: Server;
    let origin: string;
    let context: BrowserContext;
    let page: Page;
    let excel: EmulatedExcel;
    let asked: string[];
    let complaints: string[];

    beforeAll(async () => {
      ({ server, origin } = await serve(builtPane()));
      browser = await launch();
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });
    afterEach(async () => {
      await context.close();
      expect(complaints).toEqual([]);
      expect(excel.refusals).toEqual([]);
      const own = (url: string): boolean => url.startsWith(`${origin}/`) || url.startsWith(CDN);
      expect(asked.filter((url) => !own(url))).toEqual([]);
    });

    const arrival = async (title: string): Promise<void> => {
      try {
        await page.getByRole("heading", { level: 1, name: title }).waitFor({ timeout: 20_000 });
      } catch {
        const shown = await page.locator("body").innerText();
        throw new Error(`no “${title}”, but: ${shown}\n${complaints.join("\n")}`);
      }
    };

    tests({
      arrival,
      get page() {
        return page;
      },
      get excel() {
        return excel;
      },
      get complaints() {
        return complaints;
      },
      start: async (content, prepare = () => undefined, options = {}) => {
        excel = new EmulatedExcel(bookFrom(content));
        prepare(excel);
        const viewport = { width: 350, height: 800 };
        // Colours that fade over into others would be looked at half-way.
        context = await browser.newContext({ viewport, reducedMotion: "reduce", ...options });
        [asked, complaints] = [[], []];
        context.on("request", (request) => asked.push(request.url()));
        page = await context.newPage();
        page.on("console", (message) => {
          if (message.type() !== "debug") complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.route(`${CDN}**`, async (route) => {
          const { pathname } = new URL(route.request().url());
          const file = path.join(DIST, pathname.slice("/lib/1/hosted/".length));
          if (existsSync(file))
            await route.fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") }); // prettier-ignore
          else await route.fulfill({ status: 404 });
        });
        await bridge(page, new Seam(excel, "1.15"));
        await page.goto(`${origin}/excel.html`);
      },
      reload: async () => {
        await page.reload();
      },
      go: async (place) => {
        await page.getByRole("tab", { name: new RegExp(`^${place}`) }).click();
        await arrival(place);
      },
      until: async (what, isSo) => {
        for (let tries = 0; tries < 100; tries++) {
          if (isSo()) return;
          await page.waitForTimeout(50);
        }
        throw new Error(`It did not come about that ${what}`);
      },
      cell: (sheet, row, column) => excel.book.sheet(sheet).at(row, column)?.value ?? null,
      sheets: () =>
        excel.book.sheets
          .filter(({ visibility }) => visibility === "Visible")
          .map(({ name: sheet }) => sheet),
      expectSound: async () => {
        const before = page.viewportSize() ?? { width: 350, height: 800 };
        for (const width of [320, 350])
          for (const colorScheme of ["light", "dark"] as const) {
            await page.setViewportSize({ width, height: before.height });
            await page.emulateMedia({ colorScheme });
            const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
            const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
            expect([width, colorScheme, found]).toEqual([width, colorScheme, []]);
            const [content, view] = await page.evaluate(() => [
              document.documentElement.scrollWidth,
              window.innerWidth,
            ]);
            expect([width, content]).toEqual([width, view]);
          }
        await page.setViewportSize(before);
        await page.emulateMedia({ colorScheme: "light" });
      },
    });
  });
}
