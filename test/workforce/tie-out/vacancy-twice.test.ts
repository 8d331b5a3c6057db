import { FAR_DAY } from "../../../src/units/day";
import type { CellValue } from "../../../src/workbook/grid";
import { day } from "../../sheets/grid-from";
import {
  column,
  assumptions,
  establishment,
  faultsOf,
  issueOf,
  vacancies,
  workforceOf,
} from "../reading";

const post = (fte: number, number: string, inPost: number): CellValue[] => [
  "P1",
  "Analyst",
  "Policy",
  fte,
  40000,
  number,
  inPost,
  number === "VACANT" ? null : "2020-01-06",
  "Police staff",
];
const vacancy = (ref: string, fte: number, from: string, to: string | null): CellValue[] => [
  ref,
  "P1",
  "Analyst",
  fte,
  from,
  to,
  null,
  null,
];
const read = (of: CellValue[], ...rows: CellValue[][]) =>
  workforceOf([assumptions(), establishment(of), vacancies(...rows)]);

test("one vacancy listed twice is counted once, stops, and is priced", () => {
  const result = read(
    post(1, "VACANT", 0),
    vacancy("V1", 1, "2022-04-01", null),
    vacancy("V2", 1, "2022-04-15", null)
  );
  expect(column(result, "vacancies", "vacancy")).toEqual(["V1"]);
  expect(faultsOf(result)).toEqual(["stop vacancy-twice Vacancies!B3"]);
  const issue = issueOf(result, "vacancy-twice");
  expect(issue.done).toContain("Vacancies!B3 was set aside and Vacancies!B2 counted");
  expect(issue.pounds).toBe(52010);
});

test("two halves of one vacant post are two vacancies", () => {
  const result = read(
    post(1, "VACANT", 0),
    vacancy("V1", 0.5, "2022-04-01", null),
    vacancy("V2", 0.5, "2022-04-01", null)
  );
  expect(column(result, "vacancies", "fte")).toEqual([0.5, 0.5]);
  expect(faultsOf(result)).toEqual([]);
});

test("two halves listed of a post of which one half is held", () => {
  const result = read(
    post(1, "E1", 0.5),
    vacancy("V1", 0.5, "2022-04-01", null),
    vacancy("V2", 0.5, "2022-04-01", null)
  );
  expect(column(result, "vacancies", "vacancy")).toEqual(["V1"]);
  expect(faultsOf(result)).toEqual(["stop vacancy-twice Vacancies!B3"]);
});

test("one half filled in May, the other still vacant: both were vacant in April", () => {
  const result = read(
    post(1, "E1", 0.5),
    vacancy("V1", 0.5, "2022-04-01", "2022-05-02"),
    vacancy("V2", 0.5, "2022-04-01", "2022-08-01")
  );
  expect(column(result, "vacancies", "expected_start")).toEqual([
    day("2022-05-02"),
    day("2022-08-01"),
  ]);
  expect(faultsOf(result)).toEqual([]);
});

test("a post vacant twice in the year, one after the other", () => {
  const result = read(
    post(1, "VACANT", 0),
    vacancy("V1", 1, "2022-06-01", null),
    vacancy("V2", 1, "2021-11-01", "2022-06-01")
  );
  expect(column(result, "vacancies", "vacancy")).toEqual(["V1", "V2"]);
  expect(column(result, "vacancies", "expected_start")).toEqual([FAR_DAY, day("2022-06-01")]);
  expect(faultsOf(result)).toEqual([]);
});
