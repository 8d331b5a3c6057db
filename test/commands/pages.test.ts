import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtPane } from "../browser/built-pane";

jest.setTimeout(120_000);

const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Words of Microsoft's library that no file of the product's own has. */
const MARKS = ["_OfficeAppFactory", "Microsoft.Office.WebExtension", "o15apptofilemappingtable"];
const holdsLibrary = (text: string): boolean => MARKS.some((mark) => text.includes(mark));

let folder: string;
const text = (file: string): string => readFileSync(path.join(folder, file), "utf8");
const scriptsOf = (page: string): string[] =>
  [...text(page).matchAll(/<script[^>]*\bsrc="([^"?]*)/g)].map(([, source = ""]) => source);

beforeAll(() => {
  folder = builtPane();
});

test("no script that is built holds office.js", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts).toEqual(expect.arrayContaining(["taskpane.js", "functions.js", "excel.js"]));
  expect(scripts.filter((name) => holdsLibrary(text(name)))).toEqual([]);
});

test("the library would be known if it were there", () => {
  const dist = path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist"
  );
  for (const name of ["office.js", "excel-win32-16.01.js", "custom-functions-runtime.js"])
    expect(holdsLibrary(readFileSync(path.join(dist, name), "utf8"))).toBe(true);
});

test("the page for a browser tab loads its own script and knows no Office", () => {
  expect(scriptsOf("index.html")).toEqual(["taskpane.js"]);
  expect(text("index.html")).not.toMatch(/https?:|\/\//);
  expect(text("taskpane.js")).not.toMatch(/\bExcel\.run\b|\bOffice\.onReady\b/);
});

test("the page for Excel loads office.js from Microsoft's address first, then its own", () => {
  expect(scriptsOf("excel.html")).toEqual([LIBRARY, "functions.js", "excel.js"]);
  expect([...text("excel.html").matchAll(/https?:\/\/[^\s"';]*/g)].map(([url]) => url)).toEqual([
    "https://appsforoffice.microsoft.com",
    LIBRARY,
  ]);
});

test("the page for Excel allows scripts of that address and no connection", () => {
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(text("excel.html"))?.[1] ?? "";
  const rules = policy.split(";").map((rule) => rule.trim());
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("connect-src 'none'");
  expect(rules).toContain("script-src 'self' https://appsforoffice.microsoft.com");
});
