import { readFileSync, writeFileSync } from "node:fs";
import { captured, muster } from "./captured";
import { leverList } from "./lever-list";

jest.setTimeout(120_000);

// UPDATE_DOCS=1 npx jest test/cli/scenario-docs writes lists and outputs anew.
const updating = process.env["UPDATE_DOCS"] === "1";

function held(path: string, right: string): void {
  if (updating) writeFileSync(path, right);
  expect(readFileSync(path, "utf8")).toBe(right);
}

/** Code blocks that begin with a command of scenarios and go on with what it prints. */
const BLOCK = /```\n(npx muster scenario [^\n]+)\n\n([^]*?)\n```/g;

/** Words of a command line, those in double quotes whole. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

async function withOutputs(text: string): Promise<string> {
  let right = text;
  for (const [block, command = ""] of text.matchAll(BLOCK)) {
    const { out } = await captured({ width: 100, colour: false }, words(command).slice(2));
    right = right.replace(block, () => `\`\`\`\n${command}\n\n${out.trimEnd()}\n\`\`\``);
  }
  return right;
}

test("docs/scenarios.md lists every lever as it is", () => {
  const path = "docs/scenarios.md";
  const mark = /(<!-- list of levers -->\n)[^]*(\n<!-- end of list -->)/;
  const written = readFileSync(path, "utf8");
  expect(mark.test(written)).toBe(true);
  held(
    path,
    written.replace(mark, (_, before: string, after: string) => before + leverList() + after)
  );
});

test.each(["docs/scenarios.md", "README.md"])("%s shows what its commands print", async (path) => {
  const written = readFileSync(path, "utf8");
  expect([...written.matchAll(BLOCK)].length).toBeGreaterThan(0);
  held(path, await withOutputs(written));
});

test("docs/json.md names every key of a study and of an answer, in order", async () => {
  const text = readFileSync("docs/json.md", "utf8");
  const section = text.slice(text.indexOf("## A scenario"), text.indexOf("## Other commands"));
  const [study = "", answer = ""] = section.split("### An answer");
  const rows = (of: string): (string | undefined)[] =>
    [...of.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(([, key]) => key);
  const keys = async (...more: string[]): Promise<string[]> => {
    const { out } = await muster("scenario", "samples/force.xlsx", "--json", ...more);
    return Object.keys(JSON.parse(out) as object);
  };
  expect(rows(study)).toEqual(
    await keys("--draws", "20", "--to", "2026-03", "--set", "Time to fill = 3")
  );
  expect(rows(answer)).toEqual(await keys("--solve", "leaver rate (officers)"));
});
