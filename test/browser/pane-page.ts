import type { Server } from "node:http";
import { AxeBuilder } from "@axe-core/playwright";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from "playwright-core";
import { writeWorkbook } from "../../src/hosts/file/write";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { builtPane } from "./built-pane";
import { canLaunch, launch } from "./find-chromium";
import { serve } from "./static-server";

export const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The pane as it ships, in a page of its own for each test. */
export interface PanePage {
  readonly page: Page;
  /** Every address asked for so far. */
  readonly asked: readonly string[];
  /** The folder that is served. */
  readonly folder: string;
  readonly start: (options?: BrowserContextOptions) => Promise<void>;
  /** Opens a workbook of this machine, or one that is given. */
  readonly open: (file: string | GivenFile) => Promise<void>;
  readonly opened: (plan: WorkbookPlan, name: string) => Promise<void>;
  /** Waits for a view; where it does not come, says what is shown instead. */
  readonly arrival: (title: string) => Promise<void>;
  readonly isFocused: (locator: Locator) => Promise<boolean>;
  /** axe finds nothing, and nothing scrolls sideways. */
  readonly expectSound: () => Promise<void>;
  /** Nothing scrolls sideways. */
  readonly expectNarrow: () => Promise<void>;
}

/**
 * Tests of the pane in Chromium. After each, the page must have asked for none but its own files and
 * complained of nothing. Where there is no Chromium they are skipped, and say so.
 */
export function inPane(name: string, tests: (pane: PanePage) => void): void {
  const where = canLaunch ? describe : describe.skip;
  where(canLaunch ? name : `${name}: NOT RUN, no Chromium here`, () => {
    let browser: Browser;
    let server: Server;
    let origin: string;
    let folder: string;
    let context: BrowserContext;
    let page: Page;
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

    afterEach(async () => {
      await context.close();
      expect(complaints).toEqual([]);
      const foreign = asked.filter(
        (url) => !url.startsWith(`${origin}/`) && !url.startsWith("blob:")
      );
      expect(foreign).toEqual([]);
    });

    const choose = (file: string | GivenFile): Promise<void> =>
      page.locator("input[type=file]").first().setInputFiles(file);

    const expectNarrow = async (): Promise<void> => {
      const [content, view] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect(content).toBe(view);
    };

    tests({
      expectNarrow,
      get page() {
        return page;
      },
      get asked() {
        return asked;
      },
      get folder() {
        return folder;
      },
      start: async (options = {}) => {
        const viewport = { width: 350, height: 800 };
        context = await browser.newContext({ viewport, ...options });
        [asked, complaints] = [[], []];
        context.on("request", (request) => asked.push(request.url()));
        page = await context.newPage();
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.goto(`${origin}/index.html`);
      },
      open: choose,
      opened: async (plan, file) =>
        choose({ name: file, mimeType: XLSX, buffer: Buffer.from(await writeWorkbook(plan)) }),
      arrival: async (title) => {
        try {
          await page.getByRole("heading", { level: 1, name: title }).waitFor({ timeout: 20_000 });
        } catch {
          const shown = await page.locator("body").innerText();
          throw new Error(`no “${title}”, but: ${shown}\n${complaints.join("\n")}`);
        }
      },
      isFocused: (locator) => locator.evaluate((element) => element === document.activeElement),
      expectSound: async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual(
          []
        );
        await expectNarrow();
      },
    });
  });
}
