import type { CellValue } from "../../src/workbook/grid";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  issueOf,
  workforceOf,
} from "../workforce/reading";
import { gridFrom } from "./grid-from";

const STAFF = "Police staff";
const row = (post: string, team: CellValue, fte: CellValue = 1): CellValue[] => [
  post,
  "Analyst",
  team,
  1,
  40000,
  `E${post}`,
  fte,
  "2020-01-06",
  STAFF,
];
const read = (...rows: CellValue[][]) => workforceOf([assumptions(), establishment(...rows)]);

test("spaces and marks that are not seen: one note a column, each cell with its fix", () => {
  const result = read(row("P1", "Policy "), row("P2", "Pol\u200bicy"), row("P3", "Policy"));
  expect(column(result, "posts", "team")).toEqual(["Policy", "Policy", "Policy"]);
  expect(issueOf(result, "DQ-17-spaces")).toMatchObject({
    severity: "note",
    cell: "C2:C3",
    fixes: [
      { cell: "C2", from: "Policy ", to: "Policy" },
      { cell: "C3", to: "Policy" },
    ],
  });
});

test("letters in the wrong encoding are put right with the original in the fix", () => {
  const result = read(row("P1", "CafÃ© team"));
  expect(column(result, "posts", "team")).toEqual(["Café team"]);
  expect(issueOf(result, "DQ-17-encoding").fixes).toEqual([
    { sheet: "Establishment", cell: "C2", from: "CafÃ© team", to: "Café team", isDate: false },
  ]);
});

test("a problem of a cell is told once, however often it is read", () => {
  const result = read(row("P1", "Policy ", "0.6 FTE"));
  expect(codesOf(result).filter((code) => code === "DQ-12")).toHaveLength(1);
  expect(issueOf(result, "DQ-17-spaces").done).not.toContain("cells");
});

test("an error cell is withheld and is not also reported as blank", () => {
  const result = read(row("P1", "Policy", "#REF!"));
  expect(faultsOf(result)).toEqual(["stop DQ-18 Establishment!G2"]);
  expect(column(result, "people", "fte")).toEqual([NaN]);
});

test("a date where an FTE belongs is withheld", () => {
  const result = read(row("P1", "Policy", "2022-05-03"), row("P2", "Policy"));
  expect(column(result, "people", "fte")).toEqual([NaN, 1]);
  expect(faultsOf(result)).toEqual(["stop number-shows-as-date Establishment!G2"]);
});

test("text of cells cannot act, crash or hold anybody up", () => {
  const before = performance.now();
  const texts = [
    "=1+1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "__proto__",
    "constructor",
    "toString",
    "\u202egnp.exe",
    "a\u0000b",
    "x".repeat(32767),
    "1".repeat(32767),
    " ".repeat(32766) + "y",
    "(".repeat(32767),
    "1/".repeat(16383),
    "£".repeat(32767),
  ];
  const result = workforceOf([
    assumptions(),
    establishment(...texts.map((text) => [text, text, text, text, text, text, text, text, text])),
  ]);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(column(result, "people", "fte").every(Number.isNaN)).toBe(true);
  expect(column(result, "posts", "title").slice(0, 6)).toEqual(texts.slice(0, 6));
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a heading of __proto__ is a heading nobody knows", () => {
  const result = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        "Employee Number",
        "Actual FTE",
        "Service Start",
        "__proto__",
        "constructor",
      ],
      ["P1", "Analyst", 1, "E1", 1, "2020-01-06", "x", "y"],
    ]),
  ]);
  expect(column(result, "posts", "fte")).toEqual([1]);
});
