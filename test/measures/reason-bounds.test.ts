import { figureOf, figuresOf } from "../fixtures/figures";
import { assumed, gone, held } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";
import { notesOf } from "../../src/measures/rest-notes";

const left = (person: number, reason: string | null, fte = 1) =>
  gone(person, "2016-01-01", "2021-12-01", { reason, fte, team: person < 12 ? "A" : "B" });

const office = officeOf({
  assumptions: assumed(),
  posts: [1, 2, 3, 4].map((person) => held(person, "2016-01-01")),
  leavers: [
    left(11, "Resigned"),
    left(12, "Resigned"),
    left(13, "Retired"),
    left(14, null),
    left(15, "Other", 0.5),
    left(16, "Transfer to another force"),
  ],
});

test("two of six leavers without a known reason: at least two and at most four left of their own will", () => {
  const figure = figureOf(office, "churn.voluntary", "last_year");
  expect(figure.value).toBe(2);
  expect(figure.bounds).toEqual({ low: 2, high: 4 });
  expect(notesOf(figure)[0]).toBe(
    "Between 2 and 4, whatever the reasons for leaving that are not known turn out to be (M-B3)."
  );
});

test("the rate is bounded as its count is", () => {
  expect(figureOf(office, "churn.voluntary_rate", "last_year").bounds).toEqual({
    low: 20,
    high: 40,
  });
});

test("the Home Office rate is lower where unknown reasons were transfers", () => {
  expect(figureOf(office, "churn.leaver_rate_home_office_headcount", "last_year").bounds).toEqual({
    low: 30,
    high: 50,
  });
  expect(figureOf(office, "churn.home_office_leavers_fte", "last_year").bounds).toEqual({
    low: 3,
    high: 4.5,
  });
});

test("how many have no known reason is a figure of its own", () => {
  expect(figureOf(office, "churn.unknown_reasons", "last_year").value).toBe(2);
  expect(figureOf(office, "churn.unknown_reason_share", "last_year").value).toBeCloseTo(100 / 3, 9);
});

test("all leavers together hang on no reason, and have no bounds", () => {
  expect(figureOf(office, "churn.leavers", "last_year").bounds).toBeNull();
});

test("a team whose reasons are all known has none either", () => {
  const teams = figuresOf(office, "churn.voluntary", "last_year", ["team"]);
  expect(teams.map(({ group, bounds }) => [group?.team, bounds])).toEqual(
    expect.arrayContaining([
      ["A", null],
      ["B", { low: 1, high: 3 }],
    ])
  );
});
