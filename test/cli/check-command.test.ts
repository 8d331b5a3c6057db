import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/hosts/file/write";
import { dataSheet } from "../../src/samples/data-sheet";
import type { Issue } from "../../src/sheets/issue";
import type { CellValue } from "../../src/workbook/grid";
import { day } from "../sheets/grid-from";
import { muster, OPCC } from "./captured";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A made-up leavers sheet, with the as-at date beside it. */
async function leavers(name: string, rows: readonly (readonly CellValue[])[]): Promise<string> {
  const path = join(folder, name);
  const headings = ["Employee Number", "Start Date", "Leaving Date", "Reason for Leaving", "FTE"];
  const bytes = await writeWorkbook({
    title: "Made up for a test",
    dated: day("2022-06-20"),
    names: [],
    sheets: [
      dataSheet({
        name: "Leavers",
        table: "Leavers",
        columns: headings.map((heading) => ({ heading })),
        rows,
      }),
      dataSheet({
        name: "Assumptions",
        table: "Assumptions",
        columns: [{ heading: "Name" }, { heading: "Value", format: "date" }],
        rows: [["As-at date", day("2022-06-20")]],
      }),
    ],
  });
  writeFileSync(path, bytes);
  return path;
}

test("a tidy workbook: what is worth knowing, and exit code 0", async () => {
  const { code, out } = await muster("check", OPCC);
  expect(code).toBe(0);
  expect(out).toMatch(/^test\/data\/opcc-2022\.xlsx: 1 note\.\n\nWorth knowing \(1\)\n/);
});

test("a leaver who left before starting must be settled: worst first, its cell, exit code 1", async () => {
  const path = await leavers("bad.xlsx", [
    ["E1", "2015-03-01", "2021-07-30", "Resigned", 1],
    ["E2", "2021-03-01", "2020-07-30", "Resigned", 1],
    ["E3", "2014-03-01", "30th of sometime", "Resigned", 1],
  ]);
  const { code, out } = await muster("check", path);
  expect(code).toBe(1);
  expect(out).toMatch(/^.*bad\.xlsx: \d+ issues? to settle/);
  expect(out).toMatch(/Leavers!C4 “Leaving Date” reads “30th of sometime”/);
  expect(out.indexOf("To settle before")).toBeGreaterThan(0);
  expect(out.indexOf("To settle before")).toBeLessThan(out.indexOf("Worth knowing"));
  const { issues } = JSON.parse((await muster("check", path, "--json")).out) as { issues: Issue[] };
  expect(issues[0]).toMatchObject({ severity: "stop", sheet: "Leavers" });
  const order = issues.map(({ severity }) => ["stop", "decide", "note"].indexOf(severity));
  expect(order).toEqual([...order].sort());
});

test("figures of it are given, and standard error says what is not settled", async () => {
  const path = await leavers("bad2.xlsx", [
    ["E3", "2014-03-01", "30th of sometime", "Resigned", 1],
  ]);
  const { code, out, err } = await muster("figures", path, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty("figures");
  expect(err).toMatch(/to be settled before every figure can be trusted\. See: muster check/);
});
