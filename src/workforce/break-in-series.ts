import { longDay } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import type { ListedPeople, ListedPerson } from "./listed-person";

const MANY = 20;
const SHARE = 0.1;
/** Recruits of these types start by intakes, many on one day. */
const BY_INTAKE = new Set(["Police officer", "PCSO", "Special constable", "Volunteer"]);

/**
 * Staff who started on one day in such numbers that a service came back to the payroll (DQ-30): strength
 * leaps there, and no rate across that day compares like with like.
 */
export function noteBreakInSeries({ byKey }: ListedPeople, log: IssueLog): void {
  const staff = [...byKey.values()].filter(({ main }) => !BY_INTAKE.has(main.type.value));
  const byDay = new Map<number, ListedPerson[]>();
  for (const person of staff) {
    const day = person.start.value;
    if (Number.isNaN(day)) continue;
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
