import { describe, expect, test } from "@jest/globals";
import type { Figure } from "../../src/measures/figure";
import type { Issue } from "../../src/sheets/issue";
import { compare, type Verdict } from "./compare";
import { falseIssues, unsaid } from "./fair-issues";
import type { Damage } from "./mess/mess";
import type { Reading } from "./product";

const figure = (value: number | null, notes: readonly string[] = []): Figure => ({
  id: "churn.leavers",
  family: "churn",
  name: "Leavers",
  value,
  unit: "people",
  numerator: null,
  denominator: null,
  interval: null,
  bounds: null,
  periodName: "last_year",
  periodLabel: "2024/25",
  period: { from: 45383, to: 45747 },
  group: null,
  definition: "",
  formula: "",
  sources: [],
  notes,
  rests: [],
});

const issue = (severity: Issue["severity"], cell: string): Issue => ({
  severity,
  code: "DQ-08",
  sheet: "Leavers",
  cell,
  heading: "Leaving Date",
  value: "",
  expected: "",
  done: "",
  advice: "",
  touches: [],
});

const reading = (figures: readonly Figure[], issues: readonly Issue[] = []): Reading => ({
  figures,
  issues,
  refused: null,
  thrown: null,
  spans: [
    { sheet: "Leavers", kind: "leavers", column: "", top: 0, bottom: 20, left: 0, right: 8 },
    {
      sheet: "Leavers",
      kind: "leavers",
      column: "leave_date",
      top: 0,
      bottom: 20,
      left: 6,
      right: 6,
    },
  ],
});

const date: Damage["asks"] = [{ kind: "leavers", column: "leave_date" }];
const lost: Damage = { did: "dates", asks: date, loses: [{ why: "gone", families: ["churn"] }] };
const kept: Damage = { did: "dates", asks: date };

const verdict = (got: Reading, damage: readonly Damage[]): Verdict | undefined =>
  compare(reading([figure(7)]), got, damage)[0]?.verdict;

describe("a figure of a messy workbook against the truth's", () => {
  test.each<readonly [string, Reading, readonly Damage[], Verdict]>([
    ["the same number", reading([figure(7)]), [], "equal"],
    ["another number and no issue", reading([figure(8)]), [kept], "wrong"],
    ["another number, lost, and no issue", reading([figure(8)]), [lost], "wrong"],
    [
      "lost, and a note names the column",
      reading([figure(8)], [issue("note", "G5")]),
      [lost],
      "wrong",
    ],
    [
      "lost, and a question names another column",
      reading([figure(8)], [issue("decide", "C5")]),
      [lost],
      "wrong",
    ],
    [
      "lost, and a question names the column",
      reading([figure(8)], [issue("decide", "A5:H5")]),
      [lost],
      "disclosed",
    ],
    [
      "lost, and the figure carries a note",
      reading([figure(8, ["One date is in doubt."])]),
      [lost],
      "disclosed",
    ],
    [
      "kept, and a question names the column",
      reading([figure(8)], [issue("decide", "G5")]),
      [kept],
      "wrong-said",
    ],
    [
      "withheld with its reason",
      reading([figure(null, ["Withheld: no dates."])]),
      [kept],
      "withheld",
    ],
    ["no number and no reason", reading([figure(null)]), [kept], "wrong"],
    ["not there at all", reading([]), [kept], "wrong"],
  ])("%s", (_, got, damage, expected) => {
    expect(verdict(got, damage)).toBe(expected);
  });
});

describe("issues", () => {
  test("one that no mess explains is false, a note never", () => {
    const got = reading([], [issue("decide", "C5"), issue("note", "C6"), issue("stop", "G5")]);
    expect(falseIssues(got, [kept]).map(({ cell }) => cell)).toEqual(["C5"]);
  });

  test("what has to be said and is not", () => {
    const must: Damage = { ...kept, mustSay: date };
    expect(unsaid(reading([], [issue("note", "C5")]), [must])).toEqual([must]);
    expect(unsaid(reading([], [issue("note", "G5")]), [must])).toEqual([]);
  });
});
