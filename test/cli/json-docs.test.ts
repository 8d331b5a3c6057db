import { readFileSync, writeFileSync } from "node:fs";
import { figures, OPCC } from "./captured";
import { measureList } from "./measure-list";

const path = "docs/json.md";
const MARK = /(<!-- list of measures -->\n)[^]*(\n<!-- end of list -->)/;

test("docs/json.md lists every measure of the catalogue as it is", () => {
  const written = readFileSync(path, "utf8");
  const right = written.replace(
    MARK,
    (_, before: string, after: string) => before + measureList() + after
  );
  // UPDATE_DOCS=1 npx jest test/cli/json-docs writes the list anew.
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, right);
  expect(MARK.test(written)).toBe(true);
  expect(readFileSync(path, "utf8")).toBe(right);
});

test("docs/json.md names every key of a figure, in order", async () => {
  const [figure] = await figures("figures", OPCC);
  const text = readFileSync(path, "utf8");
  const section = text.slice(text.indexOf("## A figure"), text.indexOf("## Periods"));
  const rows = [...section.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, key]) => key);
  expect(rows).toEqual(Object.keys(figure!));
});
