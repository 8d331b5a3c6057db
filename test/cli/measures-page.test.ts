import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { measuresPage } from "../../src/cli/measures-page";
import { muster } from "./captured";

const path = "docs/measures.md";

test("docs/measures.md is the page that muster measures prints", async () => {
  // UPDATE_DOCS=1 npx jest test/cli/measures-page writes it anew.
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, measuresPage());
  expect(existsSync(path)).toBe(true);
  const { code, out } = await muster("measures");
  expect(code).toBe(0);
  expect(out).toBe(readFileSync(path, "utf8"));
});

test("it is not about a workbook", async () => {
  const { code, err } = await muster("measures", "office.xlsx");
  expect(code).toBe(2);
  expect(err).toMatch(/takes no workbook/);
});
