import { longDay, type Day } from "../units/day";
import { yearPeriod } from "../units/financial-year";
import type { IssueLog } from "../sheets/issue-log";
import type { ListedPeople, ListedPerson } from "./listed-person";
import type { Setting } from "./setting";

const MANY = 20;
const SHARE = 0.1;
/** Recruits of these types start by intakes, many on one day. */
const BY_INTAKE = new Set(["Police officer", "PCSO", "Special constable", "Volunteer"]);

/**
 * Staff who started on one day in such numbers that a service came back to the payroll (DQ-30): strength
 * leaps there, and no rate across that day compares like with like. Days before any period that is shown are no matter.
 */
export function noteBreakInSeries({ byKey }: ListedPeople, setting: Setting, log: IssueLog): void {
  const from = earliestDay(setting);
  const staff = [...byKey.values()].filter(({ main }) => !BY_INTAKE.has(main.type.value));
  const byDay = new Map<number, ListedPerson[]>();
  for (const person of staff) {
    const day = person.start.value;
    if (Number.isNaN(day) || day < from) continue;
    const same = byDay.get(day);
    if (same === undefined) byDay.set(day, [person]);
    else same.push(person);
  }
  for (const [day, people] of byDay) {
    const [first] = people;
    if (first === undefined || people.length < Math.max(MANY, staff.length * SHARE)) continue;
    log.row(
      first.main.source.block,
      first.main.row,
      "service_start",
      {
        severity: "note",
        code: "DQ-30",
        expected: "starts on many days",
        done: `${people.length} staff started on ${longDay(day)}: counted as joiners of that day. If a service came back to the payroll, figures across that day do not compare like with like.`,
        advice: "Say so beside figures that span the day, or give the start of continuous service.",
      },
      { value: `${people.length} people, ${longDay(day)}` }
    );
  }
}

const FIRST_DAYS = ["took_office", "previous_took_office", "period_from"] as const;

/** The first day of the earliest period that is shown: the year before, or one that an assumption begins. */
function earliestDay({ year, assumptions }: Setting): Day {
  const given = FIRST_DAYS.map((id) => assumptions.get(id)?.value).filter(
    (value) => typeof value === "number"
  );
  return Math.min(yearPeriod(year - 1).from, ...given);
}
