import { figureOf } from "../fixtures/figures";
import { assumed, empty, gone, held } from "../fixtures/made-up";
import { officeOf, type Office } from "../fixtures/office";
import type { PeriodName } from "../../src/measures/measure";

const withheld = (office: Office, id: string, name: PeriodName): string => {
  const figure = figureOf(officeOf(office), id, name);
  expect(figure.value).toBeNull();
  return figure.notes.join(" ");
};

describe("before leaver records are complete", () => {
  const office: Office = {
    assumptions: assumed({ "Leaver records complete from": "2021-06-01" }),
    posts: [held(1, "2018-01-01")],
    leavers: [gone(9, "2018-01-01", "2021-12-01")],
  };

  test("a period that begins before is withheld with its reason", () => {
    expect(withheld(office, "churn.leavers", "last_year")).toBe(
      "Withheld: leaver records are complete from 1 June 2021 only, and this needs them from 1 April 2021."
    );
    for (const id of ["churn.opening", "churn.annualised", "churn.stability", "churn.person_years"])
      expect(withheld(office, id, "last_year")).toContain("complete from 1 June 2021 only");
  });

  test("strength at its end is not, as those who left before do not matter then", () => {
    expect(figureOf(officeOf(office), "churn.closing", "last_year").value).toBe(1);
  });

  test("a period that begins on the very day is given", () => {
    const asked: Office = {
      ...office,
      assumptions: {
        ...office.assumptions,
        "Period from": "2021-06-01",
        "Period to": "2022-03-31",
      },
    };
    expect(figureOf(officeOf(asked), "churn.leavers", "asked").value).toBe(1);
    expect(figureOf(officeOf(asked), "churn.opening", "asked").value).toBe(2);
  });

  test("without the assumption, the earliest leaver says how far back they go", () => {
    const rest = { "As-at date": "2022-06-20" };
    expect(withheld({ ...office, assumptions: rest }, "churn.leavers", "last_year")).toContain(
      "complete from 1 December 2021 only"
    );
  });
});

describe("a rate that is not known", () => {
  const vacant: Office = {
    assumptions: assumed({
      "As-at date": "2031-06-20",
      "Leaver records complete from": "2015-01-01",
    }),
    posts: [held(1, "2018-01-01"), empty("P2")],
    vacancies: [{ vacancy: "V1", post: "P2", title: "Post P2", fte: 1, from: "2031-05-01" }],
  };

  test("a month without a rate withholds the money figure, naming the rate and the month", () => {
    const said = withheld(vacant, "vacancy.saving", "year");
    expect(said).toContain(
      "there is no employer NI rate from Apr 2031 to Mar 2032: add it to a table Rates"
    );
    expect(withheld(vacant, "vacancy.net", "year")).toContain("no employer NI rate from Apr 2031");
  });

  test("days need no rate", () => {
    expect(figureOf(officeOf(vacant), "vacancy.days", "year_to_date").value).toBe(51);
  });

  const to2032 = { from: "2026-04-06", to: "2032-04-05", status: "Made up" };
  const insurance = [
    { rate: "employer_ni_rate", value: 0.15, ...to2032 },
    { rate: "employer_ni_threshold", value: 5000, ...to2032 },
  ];
  // £30,000 × 1.184 + 15% × £25,000 a year, 51 of the 366 days of 2031/32.
  const saved = ((30_000 * 1.184 + 0.15 * 25_000) * 51) / 366;

  test("rates of the workbook's own fill the gap", () => {
    const rates = [...insurance, { rate: "police_pension_rate", value: 0.353, ...to2032 }];
    const { value, notes } = figureOf(
      officeOf({ ...vacant, rates }),
      "vacancy.saving",
      "year_to_date"
    );
    expect(notes).toEqual([]);
    expect(value).toBeCloseTo(saved, 6);
  });
});

describe("a sheet or an assumption that is not there", () => {
  const office: Office = { assumptions: assumed(), posts: [held(1, "2018-01-01")] };
  test.each([
    ["training.paid", "year", "no sheet of training lines was found"],
    ["training.variance", "year", "the assumption “Training budget” is not given"],
    ["vacancy.saving", "year", "no sheet of vacancies was found"],
    ["vacancy.factor", "year", "the assumption “Vacancy factor” is not given"],
    ["uplift.gap", "as_at", "the assumption “Uplift target (headcount)” is not given"],
    ["uplift.fill", "as_at", "no sheet of cohorts was found"],
  ] as const)("%s", (id, name, said) => {
    expect(withheld(office, id, name)).toContain(said);
  });
});
