import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { muster, OPCC } from "./captured";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
  writeFileSync(join(folder, "empty.xlsx"), "");
  writeFileSync(join(folder, "text.xlsx"), "Post No,Employee Number\nP1,E1\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each<[situation: string, argv: string[], message: RegExp]>([
  ["a command that is not there", ["figure", OPCC], /no command "figure"\. Did you mean figures\?/],
  ["no workbook", ["figures"], /^The workbook is missing\.\nWrite: muster figures FILE/],
  ["two workbooks", ["check", "Estab v4", "FINAL.xlsx"], /"FINAL\.xlsx" is one word too many/],
  [
    "an option misspelt",
    ["figures", OPCC, "--as-of", "2022-06-20"],
    /no option --as-of here\. Did you mean --as-at\?/,
  ],
  ["an option of another command", ["check", OPCC, "--out", "x"], /There is no option --out here/],
  [
    "an option without its value",
    ["figures", OPCC, "--as-at", "--json"],
    /--as-at needs a value\.\nWrite --as-at DATE/,
  ],
  [
    "an option twice",
    ["figures", OPCC, "--by", "team", "--by", "type"],
    /--by is given more than once/,
  ],
  ["a switch with a value", ["figures", OPCC, "--json=yes"], /--json takes no value/],
  [
    "a day that is not in the calendar",
    ["figures", OPCC, "--as-at", "2022-02-30"],
    /2022-02-30 is not a day of the calendar/,
  ],
  [
    "a date with the month first",
    ["figures", OPCC, "--as-at", "06/20/2022"],
    /20\/06\/2022 with the day first/,
  ],
  [
    "one end of a period",
    ["figures", OPCC, "--from", "2021-04-01"],
    /--from is given alone\.\nGive both ends/,
  ],
  [
    "a period that ends before it begins",
    ["figures", OPCC, "--from", "2022-04-01", "--to", "2021-04-01"],
    /ends before it begins/,
  ],
  [
    "a period past the as-at date",
    ["figures", OPCC, "--from", "2022-04-01", "--to", "2022-12-31"],
    /runs to 31 December 2022, and the workbook is as at 20 June 2022/,
  ],
  [
    "a year and a period",
    ["figures", OPCC, "--year", "2021/22", "--from", "2021-04-01", "--to", "2021-05-01"],
    /not both/,
  ],
  [
    "a year that is none",
    ["figures", OPCC, "--year", "2022/24"],
    /--year 2022\/24 is not a financial year/,
  ],
  [
    "a split that is none",
    ["figures", OPCC, "--by", "team,grade"],
    /cannot be split by "grade"\.\nUse one or more of team/,
  ],
  ["a file that is not there", ["figures", "nowhere.xlsx"], /nowhere\.xlsx/],
  ["a folder for a file", ["check", "test/data"], /is a folder, not a file/],
  ["no folder for the paper", ["paper", OPCC], /--out is missing/],
  [
    "a file where the folder should be",
    ["paper", OPCC, "--out", OPCC],
    /folder test\/data\/opcc-2022\.xlsx could not be made/,
  ],
  [
    "a recount of a workbook that Muster did not write",
    ["recount", OPCC],
    /not a workbook that Muster wrote/,
  ],
  ["a sample that is none", ["sample", "army", "--out", "x.xlsx"], /no sample "army"/],
  ["a sample with no name", ["sample", "office"], /--out is missing/],
  [
    "a sample under a name that is no workbook",
    ["sample", "office", "--out", "x.csv"],
    /does not end in \.xlsx/,
  ],
  ["a sample over a file", ["sample", "office", "--out", OPCC], /is there already/],
  ["help on nothing", ["help", "me"], /no command "me"/],
])("%s: a sentence, what to do, and exit code 2", async (_, argv, message) => {
  const { code, out, err } = await muster(...argv);
  expect(err).toMatch(message);
  expect(err.trim().split("\n").length).toBeGreaterThanOrEqual(2);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  expect([code, out]).toEqual([2, ""]);
});

test.each(["empty.xlsx", "text.xlsx"])("%s cannot be read by any command", async (name) => {
  for (const command of ["figures", "check", "recount"]) {
    const { code, out, err } = await muster(command, join(folder, name));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(name.replace(".", "\\.")));
  }
});

test("a fault of Muster itself is one line to report, never a stack trace", async () => {
  let err = "";
  const code = await run(["help"], {
    width: 80,
    colour: false,
    out: () => {
      throw new Error("planted");
    },
    err: (text) => {
      err += text;
    },
  });
  expect(code).toBe(3);
  expect(err).toMatch(/^Muster has a fault: planted\nPlease report it/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

test("help lists every command, and each with its options", async () => {
  const { code, out } = await muster("help");
  expect(code).toBe(0);
  for (const name of ["figures", "check", "paper", "recount", "eval", "sample"]) {
    expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect((await muster(name, "--help")).out).toBe((await muster("help", name)).out);
  }
  expect((await muster("help", "figures")).out).toMatch(/--as-at DATE +the day/);
  expect((await muster("--version")).out).toMatch(/^muster \d+\.\d+\.\d+\n$/);
  expect((await muster()).out).toBe(out);
});
