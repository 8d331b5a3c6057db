import { reportedPeriods } from "../../src/measures/periods";
import { isoDay } from "../../src/units/day";
import type { ReadOptions } from "../../src/workforce/read";
import { figureOf } from "../fixtures/figures";
import { assumed, gone, held } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";

const office = (more: Parameters<typeof assumed>[0], options: ReadOptions = {}) =>
  officeOf(
    {
      assumptions: assumed(more),
      posts: [held(1, "2018-01-01")],
      leavers: [gone(2, "2016-01-01", "2021-06-30")],
    },
    options
  );
const spans = (workforce: ReturnType<typeof office>): Record<string, string> =>
  Object.fromEntries(
    reportedPeriods(workforce).map(({ name, period }) => [
      name,
      `${isoDay(period.from)}..${isoDay(period.to)}`,
    ])
  );

test("what comes unasked in the middle of a year", () => {
  const taken = {
    "Commissioner took office": "2021-05-13",
    "Previous commissioner took office": "2016-05-12",
  };
  expect(spans(office(taken))).toEqual({
    as_at: "2022-06-20..2022-06-20",
    year: "2022-04-01..2023-03-31",
    year_to_date: "2022-04-01..2022-06-20",
    last_year: "2021-04-01..2022-03-31",
    since_office: "2021-05-13..2022-06-20",
    first_year: "2021-05-13..2022-05-12",
    previous_first_year: "2016-05-12..2017-05-11",
  });
});

test("on 31 March the year that ends that day is the last complete one", () => {
  expect(spans(office({ "As-at date": "2022-03-31" }))["last_year"]).toBe("2021-04-01..2022-03-31");
});

test("a later year asked for does not make an unfinished one complete", () => {
  expect(spans(office({}, { year: 2024 }))["last_year"]).toBe("2021-04-01..2022-03-31");
});

test("a period that runs beyond the as-at date stops there", () => {
  const asked = office({ "Period from": "2022-04-01", "Period to": "2023-03-31" });
  expect(spans(asked)["asked"]).toBe("2022-04-01..2022-06-20");
});

test("a first year that is not over is not reported", () => {
  expect(spans(office({ "Commissioner took office": "2022-01-01" }))).not.toHaveProperty(
    "first_year"
  );
});

test("the yearly rates are withheld for a part of a year", () => {
  const part = office({ "Period from": "2022-04-01", "Period to": "2022-06-20" });
  const { value, notes } = figureOf(part, "churn.leaver_rate_home_office_fte", "asked");
  expect(value).toBeNull();
  expect(notes.join(" ")).toContain("twelve whole months");
});
