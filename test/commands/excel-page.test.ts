import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { builtPane } from "../browser/built-pane";
import { canLaunch, launch } from "../browser/find-chromium";
import { serve } from "../browser/static-server";

jest.setTimeout(120_000);

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const where = canLaunch ? describe : describe.skip;

where(
  canLaunch ? "Excel's page in Chromium" : "Excel's page in Chromium: NOT RUN, no Chromium here",
  () => {
    let browser: Browser;
    let server: Server;
    let origin: string;
    let page: Page;
    let asked: string[];
    let errors: string[];

    beforeAll(async () => {
      ({ server, origin } = await serve(builtPane()));
      browser = await launch();
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });
    afterEach(async () => {
      await page.close();
    });

    /** The page, its library as `answer` has it. */
    async function open(answer: (route: Route) => Promise<void>): Promise<void> {
      page = await browser.newPage({ viewport: { width: 350, height: 600 } });
      asked = [];
      errors = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) errors.push(message.text());
      });
      await page.route(`${CDN}**`, answer);
      await page.goto(`${origin}/excel.html`, { waitUntil: "commit" });
    }

    const fromPackage = async (route: Route): Promise<void> => {
      const file = path.join(
        DIST,
        new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length)
      );
      if (existsSync(file))
        await route.fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") });
      else await route.fulfill({ status: 404 });
    };

    test("the real office.js loads under the page's policy, and nothing else is asked for", async () => {
      await open(fromPackage);
      await page.getByText("works inside Excel only").waitFor();
      expect(errors).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith(CDN))).toEqual([]);
      const functions = "Object.keys(CustomFunctions._association.mappings).length";
      expect(await page.evaluate(functions)).toBe(11);
      const actions = "Object.keys(Office.actions._association.mappings).sort().join()";
      expect(await page.evaluate(actions)).toBe("CHECKSHEETS,PUTBACK,WRITEFIGURES");
    });

    test("office.js blocked: said, with what to do", async () => {
      await open((route) => route.abort());
      const notice = page.getByRole("alert");
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(/^Muster could not start\.[\s\S]*ask IT to allow/);
    });

    test("its second file blocked: said after ten seconds", async () => {
      await open((route) =>
        route.request().url().endsWith("/office.js") ? fromPackage(route) : route.abort()
      );
      const notice = page.getByRole("alert");
      await notice.waitFor({ timeout: 20_000 });
      expect(await notice.innerText()).toMatch(/^Muster is still waiting for Excel\./);
    });

    test("office.js that never comes: what is waited for is said, and later what to do", async () => {
      await open(() => new Promise<void>(() => undefined));
      const starting = page.locator(".starting");
      await starting.waitFor();
      expect(await starting.innerText()).toMatch(/^Muster is starting\.\s*$/);
      const late = page.getByText("ask IT to allow the address");
      await late.waitFor({ state: "visible", timeout: 20_000 });
      expect(await late.innerText()).toContain("appsforoffice.microsoft.com");
    });
  }
);
