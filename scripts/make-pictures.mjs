/** Takes the pane's pictures for the documents from the built pane: node scripts/make-pictures.mjs */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as driver } from "playwright-core";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const pane = path.join(root, "dist/pane");
const pictures = path.join(root, "docs/pictures");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

if (!existsSync(path.join(pane, "index.html"))) {
  console.error("Build the pane first: npm run build");
  process.exit(1);
}

const server = createServer(async ({ url }, response) => {
  const file = path.join(pane, decodeURIComponent(new URL(url, "http://pane").pathname));
  const bytes = await readFile(file).catch(() => null);
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(bytes === null ? 404 : 200, { "content-type": type }).end(bytes);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/index.html`;

const system = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((place) => existsSync(place));
// Makes the packed browser unpack the libraries that a plain image lacks.
process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
const executablePath =
  system ?? (await (await import("@sparticuz/chromium")).default.executablePath());
const browser = await driver.launch({ executablePath, args: ["--no-sandbox", "--headless=shell"] });

async function picture(name, size, steps, sample = "office") {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: `Try the sample ${sample}` }).click();
  await page.getByRole("heading", { level: 1, name: "Figures" }).waitFor();
  await steps(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  await context.close();
}

const PANE = { width: 360, height: 900 };
await picture("pane", PANE, async () => {});
await picture("pane-detail", PANE, async (page) => {
  await page.getByRole("button", { name: /^Leavers/ }).click();
  await page.getByText("Which rate?").waitFor();
});
await picture("pane-data", PANE, async (page) => {
  await page.getByRole("tab", { name: /^Data/ }).click();
  await page.getByText("Does it tie?").waitFor();
});
await picture(
  "pane-scenarios",
  PANE,
  async (page) => {
    await page.getByRole("tab", { name: "Scenarios" }).click();
    const rate = page.getByRole("slider", { name: "Leaver rate, officers" });
    await rate.fill("0.045");
    await page.getByLabel(/^Why /).fill("a new rota (made up)");
    await page
      .getByText(/draws, seed/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.evaluate(() => window.scrollTo(0, 0));
  },
  "force"
);
await picture("pane-and-sheets", { width: 1200, height: 760 }, async (page) => {
  await page.getByRole("button", { name: "Leavers", exact: true }).first().click();
  await page.getByRole("grid", { name: "Cells of Leavers" }).waitFor();
});

await browser.close();
server.close();
