import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/hosts/file/write";
import { dataSheet } from "../../src/samples/data-sheet";
import type { CellValue } from "../../src/workbook/grid";
import { contentOfFile } from "../fixtures/written";
import { day } from "../sheets/grid-from";
import { muster } from "./captured";

/** Two months of a made-up office: in the second a leaver is backdated and a reason is new. */
let folder = "";
let may = "";
let june = "";
let paper = "";

const HEADINGS = ["Employee Number", "Start Date", "Leaving Date", "Reason for Leaving", "FTE"];
const MAY: CellValue[][] = [
  ["E1", day("2015-04-01"), day("2021-03-31"), "Resigned", 1],
  ["E2", day("2016-04-01"), day("2022-04-30"), "Retirement", 1],
  ["E3", day("2017-04-01"), day("2022-05-10"), "Resigned", 1],
];
const JUNE = [...MAY, ["E4", day("2018-04-01"), day("2022-05-20"), "Redundancy", 1]];

async function extract(name: string, asAt: string, rows: CellValue[][]): Promise<string> {
  const path = join(folder, name);
  const dated = ["Start Date", "Leaving Date"];
  const bytes = await writeWorkbook({
    title: "Made up for a test",
    dated: day(asAt),
    names: [],
    sheets: [
      dataSheet({
        name: "Leavers",
        table: "Leavers",
        columns: HEADINGS.map((heading) => ({
          heading,
          ...(dated.includes(heading) ? { format: "date" as const } : {}),
        })),
        rows,
      }),
      dataSheet({
        name: "Assumptions",
        table: "Assumptions",
        columns: [{ heading: "Name" }, { heading: "Value", format: "date" }],
        rows: [["As-at date", day(asAt)]],
      }),
    ],
  });
  writeFileSync(path, bytes);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
  may = await extract("may.xlsx", "2022-05-31", MAY);
  june = await extract("june.xlsx", "2022-06-30", JUNE);
  paper = join(folder, "may - panel figures.xlsx");
  await muster("paper", may, "--out", folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("drift", () => {
  test.each([
    ["last month's workbook", () => may],
    ["the figures written last month", () => paper],
  ])("against %s: the new reason, with its cell", async (_, last) => {
    const { code, out } = await muster("drift", june, "--last", last());
    expect(out).toMatch(
      /^Different from last time \(1\)\n {2}Leavers!D5 “Reason for Leaving” reads/
    );
    expect(out.replaceAll(/\s+/g, " ")).toContain("“Redundancy, 1 row”");
    expect(code).toBe(0);
  });

  test("nothing is different from itself", async () => {
    const { code, out } = await muster("drift", may, "--last", paper);
    expect([code, out]).toEqual([0, `${may}: nothing is different from ${paper}.\n`]);
  });

  test("what may move figures ends with 1; for programs as they are", async () => {
    const us = MAY.map((row) => [...row.slice(0, 2), "5/20/2022", ...row.slice(3)]);
    const odd = await extract("odd.xlsx", "2022-06-30", us);
    const { code, out } = await muster("drift", odd, "--last", may, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out).drift).toMatchObject([
      { code: "drift-date-style", severity: "decide", sheet: "Leavers", cell: "C1" },
    ]);
  });

  test("figures name it before the first figure, and check before other issues", async () => {
    const { out } = await muster("figures", june, "--last", paper);
    expect(out).toMatch(/^Different from last time \(1\)\n[^]*\n\nFigures of /);
    const check = await muster("check", june, "--last", may);
    expect(check.out).toMatch(/\n\nDifferent from last time \(1\)\n/);
    expect(check.out.match(/New since last/g)).toHaveLength(1);
    const { drift, figures } = JSON.parse(
      (await muster("figures", june, "--last", may, "--json")).out
    );
    expect([drift.length, figures.length > 5]).toEqual([1, true]);
  });

  test("new rows pasted into the written workbook are held against what it carries", async () => {
    const content = await contentOfFile(paper);
    expect(content.grids.find(({ sheet }) => sheet === "Profile")?.hidden).toBe(true);
    expect((await muster("check", paper)).out).not.toContain("Different from last time");
  });
});

describe("restate", () => {
  test("the leaver recorded since, in the sentence and for programs; exit code 1", async () => {
    const { code, out } = await muster("restate", june, "--last", paper);
    expect(code).toBe(1);
    expect(out).toMatch(/^june\.xlsx against may - panel figures\.xlsx, as at 31 May 2022:/);
    expect(out).toContain("Leavers!C5: left on 20 May 2022, not in the paper's data");
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Leavers in the period 1 April 2022 to 31 May 2022 were reported as 2; one leaver recorded since (Leavers!C5) makes it 3."
    );
    const { changed, asAt } = JSON.parse(
      (await muster("restate", june, "--last", paper, "--json")).out
    );
    expect(asAt).toBe("2022-05-31");
    expect(changed).toContainEqual(
      expect.objectContaining({
        id: "churn.leavers",
        reported: 2,
        now: 3,
        period: { from: "2022-04-01", to: "2022-05-31" },
        explained: "exactly",
      })
    );
  });

  test("nothing to restate ends with 0", async () => {
    const { code, out } = await muster("restate", may, "--last", paper);
    expect(code).toBe(0);
    expect(out).toMatch(/none of the \d+\s+reported\s+figures\s+changes\.\n$/);
  });

  test("paper --last writes the sheet Restatement, and the workbook agrees with itself", async () => {
    const { out } = await muster("paper", june, "--last", paper, "--out", folder);
    expect(out).toMatch(
      /^Different from last time[^]*figures of may - panel figures\.xlsx would be/
    );
    const path = join(folder, "june - panel figures.xlsx");
    const sheet = (await contentOfFile(path)).grids.find((grid) => grid.sheet === "Restatement");
    expect(sheet?.rows.flat()).toEqual(
      expect.arrayContaining([expect.stringMatching(/one leaver recorded since \(Leavers!C5\)/)])
    );
    expect((await muster("recount", path)).out).toMatch(/^(\d+) of \1 agree\n$/);
  });

  test("last month's own extract is enough for drift, and carries no figures to restate", async () => {
    const { code, out } = await muster("paper", june, "--last", may, "--out", join(folder, "more"));
    expect(code).toBe(0);
    expect(out).not.toContain("would be reported otherwise");
  });
});

test.each<[situation: string, argv: () => string[], message: RegExp]>([
  ["drift without a last time", () => ["drift", june], /--last is missing/],
  ["restate without a paper", () => ["restate", june], /--last is missing/],
  ["restate against an extract", () => ["restate", june, "--last", may], /no register of figures/],
  ["a last time that is not there", () => ["figures", june, "--last", "gone.xlsx"], /no file gone/],
  [
    "the paper would take the place of the last one",
    () => ["paper", may, "--last", paper, "--out", folder],
    /never written over/,
  ],
])("%s: a sentence and exit code 2", async (_, argv, message) => {
  const { code, err } = await muster(...argv());
  expect(err).toMatch(message);
  expect(code).toBe(2);
});
