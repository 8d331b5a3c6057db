import fc from "fast-check";
import { onCost } from "../../src/functions/on-cost";
import { overlapDays } from "../../src/functions/overlap-days";
import { vacancySaving } from "../../src/functions/vacancy-saving";
import { read } from "../../src/language/check";
import { evaluateRows } from "../../src/language/evaluate/evaluate";
import { monthPeriod } from "../../src/language/evaluate/frame";
import { catalogue } from "../../src/measures/catalogue";
import { frameFor } from "../../src/measures/periods";
import { dayOf, isoDay } from "../../src/units/day";
import { daysInYear, financialYearOf, yearPeriod } from "../../src/units/financial-year";
import { daysInMonth, monthOf } from "../../src/units/month";
import { figureOf } from "../fixtures/figures";
import { empty, held } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";
import { valueOf } from "./answers";

/** Rates are known for all of these years. */
const day = fc.integer({ min: dayOf(2020, 4, 1), max: dayOf(2026, 3, 31) });
const post = fc.record({
  salary: fc.integer({ min: 400_000, max: 9_000_000 }).map((pence) => pence / 100),
  type: fc.constantFrom("Police officer", "Police staff", "PCSO"),
  pension: fc.constantFrom(0.1, 0.184, 0.294),
});
const fte = fc.constantFrom(1, 0.8, 0.6, 0.27, 1);
const own = (type: string, pension: number): number | null =>
  type === "Police officer" ? null : pension;

test("a vacancy saves what the measure says, and has the days it says", () => {
  const vacancy = fc.record({
    from: day,
    lasts: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    phasing: fc.constantFrom("day", "part-month", "whole month"),
  });
  fc.assert(
    fc.property(
      post,
      fte,
      vacancy,
      ({ salary, type, pension }, vacant, { from, lasts, phasing }) => {
        const year = financialYearOf(from);
        const { from: first, to: last } = yearPeriod(year);
        const start = lasts === null ? null : from + lasts;
        const office = officeOf({
          assumptions: {
            "As-at date": isoDay(first),
            "Employer pension rate (staff)": pension,
            "Vacancy phasing": phasing,
          },
          posts: [held(1, "2018-01-01"), empty("P2", { salary, type, fte: vacant })],
          vacancies: [
            {
              vacancy: "V1",
              post: "P2",
              title: "Post P2",
              fte: vacant,
              from: isoDay(from),
              start: start === null ? null : isoDay(start),
            },
          ],
        });
        const until = start === null ? null : start - 1;
        expect(valueOf(overlapDays(from, until, first, last))).toBe(
          figureOf(office, "vacancy.days", "year").value
        );
        const rate = own(type, pension);
        const saved = vacancySaving(salary, vacant, type, from, start, first, rate, phasing);
        const measured = figureOf(office, "vacancy.saving", "year").value!;
        expect(Math.abs(valueOf(saved) - measured)).toBeLessThan(1e-6);
      }
    ),
    { numRuns: 150 }
  );
});

test("pay and on-cost together are the measure's cost of the post, part-time and pooled", () => {
  const size = fc.constantFrom(1, 0.5, 0.27, 2.5, 48, 7.3);
  const line = read("posts.pay_cost", catalogue().scope);
  if (!line.ok) throw new Error(line.error);
  fc.assert(
    fc.property(post, size, day, ({ salary, type, pension }, of, on) => {
      const office = officeOf({
        assumptions: { "As-at date": isoDay(on), "Employer pension rate (staff)": pension },
        posts: [empty("P1", { salary, type, fte: of })],
      });
      const month = monthPeriod(monthOf(on));
      const frame = { ...frameFor(office, month), month, part: month };
      const [cost] = evaluateRows(line.value, frame, office);
      const share = daysInMonth(monthOf(on)) / daysInYear(office.year);
      const above = valueOf(onCost(salary, of, on, type, own(type, pension)));
      expect(Math.abs(salary * of + above - cost! / share)).toBeLessThan(1e-5);
    }),
    { numRuns: 150 }
  );
});
