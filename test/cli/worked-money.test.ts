import { evaluateRows } from "../../src/language/evaluate/evaluate";
import { monthPeriod } from "../../src/language/evaluate/frame";
import { read } from "../../src/language/check";
import { catalogue } from "../../src/measures/catalogue";
import { figuresFor } from "../../src/measures/figures";
import type { Figure } from "../../src/measures/figure";
import { frameFor, reportedPeriods } from "../../src/measures/periods";
import { daysOf } from "../../src/units/period";
import { monthOf } from "../../src/units/month";
import { parseFinancialYear, yearPeriod } from "../../src/units/financial-year";
import type { CellValue } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";
import type { Workforce } from "../../src/workforce/workforce";
import { day, gridFrom, workbookOf } from "../sheets/grid-from";
import { evaluated, limits, near, workedCase } from "./worked-case";

const PENNY = 0.005;

interface Made {
  readonly type: string;
  readonly salary: number;
  readonly pension: number;
  readonly asAt: string;
  readonly more?: readonly (readonly CellValue[])[];
  readonly vacancy?: readonly CellValue[];
}

/** A made-up office of one post, as at a day. */
function office({ type, salary, pension, asAt, more = [], vacancy }: Made): Workforce {
  const grids = [
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Team",
        "Establishment FTE",
        "Salary",
        "Employee Number",
        "Worker Type",
      ],
      ["P1", "Analyst", "Policy", 1, salary, vacancy === undefined ? "E1" : null, type],
    ]),
    ...(vacancy === undefined
      ? []
      : [gridFrom("Vacancies", [["Post No", "FTE", "Vacant From", "Expected Start"], vacancy])]),
    gridFrom("Assumptions", [
      ["Name", "Value", "Unit", "Source"],
      ["As-at date", asAt, "date", "Made up for a test"],
      ["Employer pension rate (staff)", pension, "rate", null],
      ...more,
    ]),
  ];
  const workforce = readWorkforce(workbookOf(grids), {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  return workforce.value;
}

/** The yearly cost of the one post at the rates of a day's month: what that month costs, made a year. */
function annualCost(workforce: Workforce, iso: string): number {
  const term = read("posts.pay_cost", catalogue().scope);
  if (!term.ok) throw new Error(term.error);
  const month = monthPeriod(monthOf(day(iso)));
  const frame = { ...frameFor(workforce, month), month, part: month };
  const [cost] = evaluateRows(term.value, frame, workforce);
  return (cost! * daysOf(yearPeriod(workforce.year))) / daysOf(month);
}

function figure(workforce: Workforce, id: string, name: Figure["periodName"]): Figure {
  const period = reportedPeriods(workforce).find((one) => one.name === name)!;
  const measure = catalogue().measures.get(id)!;
  return figuresFor([{ measure, period, by: [] }], workforce, catalogue())[0]![0]!;
}

/** The day whose month has the rates that a case names: "2022/23@13.8" is of that year's second half. */
function dayOfRates(label: string): string {
  const [year = "", rate] = label.split("@");
  const parsed = parseFinancialYear(year);
  if (!parsed.ok) throw new Error(parsed.error);
  return rate === "13.8" ? `${parsed.value}-12-01` : `${parsed.value}-05-01`;
}

test.each(Object.entries(workedCase("N01").expected))(
  "N01: employer's National Insurance on 30,000 in %s",
  (label, insurance) => {
    const asAt = dayOfRates(label);
    const workforce = office({ type: "Police staff", salary: 30000, pension: 0, asAt });
    near(annualCost(workforce, asAt) - 30000, Number(insurance), PENNY);
  }
);

test("N01: in 2022/23 the pay bill has seven months at the higher rate and five at the lower", () => {
  const workforce = office({ type: "Police staff", salary: 30000, pension: 0, asAt: "2022-12-01" });
  const [higher, lower] = [3145.45, 2884.2];
  const days = { higher: 30 + 31 + 30 + 31 + 31 + 30 + 31, lower: 30 + 31 + 31 + 28 + 31 };
  const insurance = (higher * days.higher + lower * days.lower) / 365;
  near(figure(workforce, "vacancy.pay_bill", "year").value! - 30000, insurance, PENNY);
});

test.each(Object.entries(workedCase("N02").expected))(
  "N02: cost of an officer on 40,000 in %s",
  (label, cost) => {
    const { ni, pension, total } = cost as unknown as Record<string, number>;
    const asAt = dayOfRates(label);
    const salary = 40000;
    const officer = office({ type: "Police officer", salary, pension: 0, asAt });
    const staff = office({ type: "Police staff", salary, pension: 0, asAt });
    near(annualCost(officer, asAt), total!, PENNY);
    near(annualCost(staff, asAt) - salary, ni!, PENNY);
    near(annualCost(officer, asAt) - annualCost(staff, asAt), pension!, PENNY);
    near(figure(officer, "vacancy.pay_bill", "year").value!, total!, PENNY);
  }
);

const V01 = workedCase("V01");
const vacant = (phasing: string): Workforce =>
  office({
    type: "Police staff",
    salary: 36000,
    pension: 0.18,
    asAt: "2025-09-30",
    vacancy: ["P1", 1, "2025-06-10", "2025-10-01"],
    more: [["Vacancy phasing", phasing, "text", null]],
  });

test("V01: the yearly cost of the post", () => {
  near(annualCost(vacant("day"), "2025-06-10"), V01.inputs["annual_cost"]!, PENNY);
});

test.each([
  ["day", "by_day_365"],
  ["whole month", "whole_months"],
  ["part-month", "part_month"],
])("V01: vacant from 10 June to 30 September, phased by %s", (phasing, name) => {
  const workforce = vacant(phasing);
  expect(workforce.issues.filter(({ severity }) => severity === "stop")).toEqual([]);
  expect(workforce.year).toBe(2025);
  expect(daysOf(yearPeriod(workforce.year))).toBe(365);
  near(figure(workforce, "vacancy.saving", "year").value!, V01.expected[name]!, PENNY);
  near(figure(workforce, "vacancy.saving", "year_to_date").value!, V01.expected[name]!, PENNY);
});

test("V01: salary alone, without pension and National Insurance", async () => {
  near(await evaluated("36000 * 113 / 365"), V01.expected["salary_only_by_day"]!, PENNY);
});

test("F02: assessment places booked and used, with the interval and the places not used", async () => {
  const { inputs, expected } = workedCase("F02");
  const { booked, used } = inputs;
  const grids = [
    gridFrom("Assessment Centre", [
      ["Event", "Date", "Places Booked", "Places Used"],
      ["May centre", "2022-05-03", booked!, used!],
    ]),
    gridFrom("Assumptions", [
      ["Name", "Value"],
      ["As-at date", "2022-06-20"],
    ]),
  ];
  const workforce = readWorkforce(workbookOf(grids), {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  const use = figure(workforce.value, "uplift.assessment_use", "as_at");
  near(use.value!, expected["pct"]!, 1e-9);
  near(use.interval!.low / 100, expected["wilson95"]![0]!, 1e-6);
  near(use.interval!.high / 100, expected["wilson95"]![1]!, 1e-6);
  expect(figure(workforce.value, "uplift.assessment_unused", "as_at").value).toBe(
    expected["unused"]
  );
  near((await limits(`wilson(${used}, ${booked})`))[0], expected["wilson95"]![0]!, 1e-6);
});
