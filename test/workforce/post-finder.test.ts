import type { CellValue } from "../../src/workbook/grid";
import {
  assumptions,
  column,
  establishment,
  faultsOf,
  issueOf,
  vacancies,
  workforceOf,
} from "./reading";

const post = (number: CellValue, title = "Analyst"): CellValue[] => [
  number,
  title,
  "Policy",
  1,
  40000,
  "VACANT",
  0,
  null,
  "Police staff",
];
const vacancy = (number: CellValue, title = "Analyst"): CellValue[] => [
  "V1",
  number,
  title,
  1,
  "2022-04-04",
  null,
  null,
  null,
];
const read = (posts: CellValue[][], ...rows: CellValue[][]) =>
  workforceOf([assumptions(), establishment(...posts), vacancies(...rows)]);

test("post numbers whose leading zeros one sheet lost", () => {
  const result = read([post("00071")], vacancy(71));
  expect(column(result, "vacancies", "post")).toEqual(["00071"]);
  expect(issueOf(result, "DQ-10")).toMatchObject({ severity: "note", sheet: "Vacancies" });
  expect(faultsOf(result)).toEqual([]);
});

test("two posts that differ in leading zeros alone are not guessed between", () => {
  const result = read([post("071"), post("0071")], vacancy(71));
  expect(faultsOf(result)).toContain("decide vacancy-without-post Vacancies!B2");
});

test("a title in other spelling finds its one empty post", () => {
  const result = read([post("P1", "Co-ordinator (HR)")], vacancy(null, "Coordinator  (HR)"));
  expect(column(result, "vacancies", "post")).toEqual(["P1"]);
});
