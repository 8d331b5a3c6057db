import { figureOf, figuresOf } from "../../fixtures/figures";
import { assumed, empty, gone, held } from "../../fixtures/made-up";
import { officeOf } from "../../fixtures/office";
import { notesOf } from "../../../src/measures/rest-notes";
import type { Figure } from "../../../src/measures/figure";
import type { Workforce } from "../../../src/workforce/workforce";
import type { Issue } from "../../../src/sheets/issue";

const codes = ({ rests }: Figure): string[] => rests.map(({ code }) => code);

/** Sheets whose figures have nothing against them, and one issue made up about them. */
function withIssue(workforce: Workforce, issue: Partial<Issue>): Workforce {
  const made: Issue = {
    severity: "decide",
    code: "made-up",
    sheet: "Leavers",
    cell: "C2",
    heading: "Start Date",
    value: "",
    expected: "a date such as 31/03/2022.",
    done: "Read as it stands. And more.",
    advice: "Settle it.",
    touches: [],
    ...issue,
  };
  return { ...workforce, issues: [made] };
}

describe("a leaver still listed on the establishment", () => {
  const office = officeOf({
    assumptions: assumed(),
    posts: [held(1, "2018-01-01"), held(2, "2018-01-01", { team: "Finance" })],
    leavers: [gone(2, "2018-01-01", "2022-05-01", { team: "Finance" })],
  });

  test("what reads the leave date says so, with the cell", () => {
    const figure = figureOf(office, "churn.leavers", "year_to_date");
    expect(figure.value).toBe(1);
    expect(codes(figure)).toEqual(["leaver-still-listed"]);
    expect(notesOf(figure).join(" ")).toMatch(
      /^Rests on what is to be decided in Leavers!\w2 \(Leaving Date\): left on 1 May 2022; still listed in Establishment!\w3 \(post P2\)\.$/
    );
  });

  test("so do rates that are made of it, and FTE in post", () => {
    for (const [id, period] of [
      ["churn.annualised", "year_to_date"],
      ["churn.closing_fte", "year_to_date"],
      ["vacancy.in_post_fte", "as_at"],
      ["vacancy.rate", "as_at"],
    ] as const)
      expect(codes(figureOf(office, id, period))).toContain("leaver-still-listed");
  });

  test("what reads nothing of it does not", () => {
    for (const id of ["vacancy.establishment_fte", "vacancy.posts"])
      expect(codes(figureOf(office, id, "as_at"))).toEqual([]);
  });

  test("of teams only the one with the row", () => {
    const teams = figuresOf(office, "churn.leavers", "year_to_date", ["team"]);
    expect(teams.map((figure) => [figure.group?.team, codes(figure).length])).toEqual([
      ["Office", 0],
      ["Finance", 1],
    ]);
  });
});

describe("a row that cannot be part of a figure", () => {
  const office = officeOf({
    assumptions: assumed(),
    posts: [held(1, "2018-01-01")],
    leavers: [gone(2, "2016-01-01", "2019-05-01"), gone(3, "2017-01-01", "2021-12-01")],
  });
  const rowOf = (row: number, columns: string[], severity: Issue["severity"] = "decide") => {
    const grid = 1;
    return withIssue(office, { severity, columns, at: { grid, rows: [row] } });
  };

  test("FTE of somebody who left in 2019 is no matter of last year's leavers", () => {
    const doubted = rowOf(1, ["people.fte"]);
    expect(codes(figureOf(doubted, "churn.leavers_fte", "last_year"))).toEqual([]);
    expect(codes(figureOf(doubted, "churn.opening_fte", "last_year"))).toEqual([]);
  });

  test("FTE of somebody who left last year is", () => {
    const doubted = rowOf(2, ["people.fte"]);
    expect(codes(figureOf(doubted, "churn.leavers_fte", "last_year"))).toEqual(["made-up"]);
    expect(codes(figureOf(doubted, "churn.leavers_fte", "year_to_date"))).toEqual([]);
  });

  test("where the leave date itself is in doubt, it could be any day", () => {
    const doubted = rowOf(1, ["people.leave_date"]);
    expect(codes(figureOf(doubted, "churn.leavers", "last_year"))).toEqual(["made-up"]);
  });

  test("two doubts about one row do not hide each other", () => {
    const stops = { severity: "stop" as const, at: { grid: 1, rows: [1] } };
    const one = withIssue(office, { ...stops, code: "one", columns: ["people.start"] });
    const two = withIssue(office, { ...stops, code: "two", columns: ["people.leave_date"] });
    const both = { ...office, issues: [...one.issues, ...two.issues] };
    expect(codes(figureOf(both, "churn.opening", "last_year"))).toEqual(["one", "two"]);
  });

  test("an issue of no row could be of any", () => {
    const doubted = withIssue(office, { columns: ["people.fte"] });
    expect(codes(figureOf(doubted, "churn.leavers_fte", "year_to_date"))).toEqual(["made-up"]);
  });

  test("an issue that stops a figure withholds it, and says which cell must be settled", () => {
    const figure = figureOf(rowOf(2, ["people.fte"], "stop"), "churn.leavers_fte", "last_year");
    expect(figure.value).toBeNull();
    expect(figure.notes).toEqual([
      "Withheld: Leavers!C2 (Start Date) is to be settled first: expected a date such as 31/03/2022.",
    ]);
  });

  test("and nothing else", () => {
    const stopped = rowOf(2, ["people.fte"], "stop");
    expect(figureOf(stopped, "churn.leavers", "last_year").value).toBe(1);
    expect(figureOf(stopped, "churn.leavers_fte", "year_to_date").value).toBe(0);
  });

  test("more than three things to be decided: three are named and the others counted", () => {
    const issues = ["B2", "B3", "B4", "B5", "B6"].map(
      (cell) => withIssue(office, { cell, columns: ["people.fte"] }).issues[0]!
    );
    const notes = notesOf(figureOf({ ...office, issues }, "churn.closing_fte", "last_year"));
    expect(notes).toHaveLength(4);
    expect(notes[3]).toBe("Rests on 2 more things to be decided.");
  });

  test("the worst comes first: what stops, then the most pounds", () => {
    const of = (code: string, more: Partial<Issue>): Issue =>
      withIssue(office, { code, columns: ["people.fte"], ...more }).issues[0]!;
    const issues = [of("small", {}), of("dear", { pounds: 5 }), of("stops", { severity: "stop" })];
    expect(codes(figureOf({ ...office, issues }, "churn.closing_fte", "last_year"))).toEqual([
      "stops",
      "dear",
      "small",
    ]);
  });
});

test("a leaver without a leaving date: how many left is withheld, and FTE of the establishment is not", () => {
  const office = officeOf({
    assumptions: assumed(),
    posts: [held(1, "2018-01-01")],
    leavers: [
      gone(2, "2016-01-01", "2021-12-01"),
      gone(3, "2016-01-01", "2021-12-01", { left: null }),
    ],
  });
  const left = figureOf(office, "churn.leavers", "last_year");
  expect(left.value).toBeNull();
  expect(left.notes.join(" ")).toContain("(Leaving Date) is to be settled first");
  expect(figureOf(office, "vacancy.establishment_fte", "as_at").value).toBe(1);
});

test("a leaver without a start date: leavers are counted, strength is withheld", () => {
  const office = officeOf({
    assumptions: assumed(),
    posts: [held(1, "2018-01-01")],
    leavers: [gone(2, "2016-01-01", "2021-12-01", { start: null })],
  });
  expect(figureOf(office, "churn.leavers", "last_year").value).toBe(1);
  expect(figureOf(office, "churn.opening", "last_year").value).toBeNull();
});

test("an assumption read one way: the figures that use it say so, and no other", () => {
  const office = officeOf({
    assumptions: assumed({ "Vacancy factor": 2 }),
    posts: [held(1, "2018-01-01"), empty("P2")],
    vacancies: [{ vacancy: "V1", post: "P2", title: "Post P2", fte: 1, from: "2022-05-01" }],
  });
  expect(codes(figureOf(office, "vacancy.surplus", "year"))).toEqual(["rate-or-percent"]);
  expect(codes(figureOf(office, "vacancy.saving", "year"))).toEqual([]);
});

test("a post without holder or vacancy: the saving says what may be missing from it, with the pounds", () => {
  const office = officeOf({
    assumptions: assumed(),
    posts: [held(1, "2018-01-01"), empty("P2"), empty("P3")],
    vacancies: [{ vacancy: "V1", post: "P2", title: "Post P2", fte: 1, from: "2022-05-01" }],
  });
  const saving = figureOf(office, "vacancy.saving", "year");
  expect(saving.value).not.toBeNull();
  expect(saving.rests.map(({ code, pounds }) => [code, (pounds ?? 0) > 30_000])).toEqual([
    ["post-without-vacancy", true],
  ]);
});

test("a sheet with nothing against it: no figure rests on anything", () => {
  const office = officeOf({ assumptions: assumed(), posts: [held(1, "2018-01-01")] });
  expect(figureOf(office, "churn.closing", "year_to_date").rests).toEqual([]);
});
