import { financialYearOf, yearLabel, yearPeriod } from "../../units/financial-year";
import { firstDayOf, monthOf } from "../../units/month";
import { overYear } from "../money/money-path";
import type { Projection } from "../projection";

/**
 * How the projected surplus of the year that runs (whole pounds) hangs together with the figures' forecast,
 * which knows of open vacancies only (conventions 13). Null without pounds, or where the months end
 * before the year.
 */
export function surplusSentence({ money, months, scenario }: Projection): string | null {
  const [start] = money.months;
  if (start === undefined) return null;
  const year = financialYearOf(firstDayOf(start));
  const surplus = overYear(money, "surplus", year);
  const saved = overYear(money, "newSaving", year);
  if (surplus === null || saved === null) return null;
  // Rounded like this the three add up as they are read.
  const without = Math.round(surplus - saved);
  const people = Math.round(surplus) - without;
  const makes =
    people < 0
      ? `joiners beyond the open vacancies, less posts yet to fall vacant, take ${pounds(-people)} away`
      : `posts yet to fall vacant and those filled from intakes make ${pounds(people)}`;
  // A year that has not begun is not the one the figures forecast; nor do they know of levers.
  const same = scenario.settings.length === 0 && months[0] !== monthOf(yearPeriod(year).from);
  const whose = same ? `the figures' ${pounds(without)}` : pounds(without);
  const of =
    scenario.settings.length === 0
      ? "open vacancies only"
      : "open vacancies only, with the levers of the scenario";
  return `Of the surplus of ${yearLabel(year)}, ${pounds(Math.round(surplus))}, ${makes}; without them it is ${whose} (${of}).`;
}

const pounds = (value: number): string =>
  `${value < 0 ? "−" : ""}£${Math.abs(value).toLocaleString("en-GB")}`;
