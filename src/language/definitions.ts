/**
 * Words of the language that are lines themselves: expanded where they are used. `{name}` in the
 * words stands for the argument. One that starts with a fixed first argument is written `name:first`.
 */
export interface Definition {
  readonly params: readonly string[];
  readonly body: string;
  readonly words: string;
}

export const DEFINITIONS: Readonly<Record<string, Definition>> = {
  opening: { params: ["p"], body: "from(p) - 1", words: "the day before {p} begins" },
  closing: { params: ["p"], body: "to(p)", words: "the last day of {p}" },
  days: { params: ["p"], body: "to(p) - from(p) + 1", words: "the days in {p}" },
  inPeriod: {
    params: ["day", "p"],
    body: "day >= from(p) and day <= to(p)",
    words: "{day} falls in {p}",
  },
  overlap: {
    params: ["first", "last", "p"],
    body: "max(0, min(last, to(p)) - max(first, from(p)) + 1)",
    words: "the days from {first} to {last} that fall in {p}",
  },
  inPostOn: {
    params: ["day"],
    body: "people.start <= day and people.leave_date > day",
    words: "in post at the close of {day}",
  },
  "strength:head": {
    params: ["day"],
    body: "count(people, inPostOn(day))",
    words: "people in post at the close of {day}",
  },
  "strength:fte": {
    params: ["day"],
    body: "sum(people.fte, inPostOn(day))",
    words: "FTE in post at the close of {day}",
  },
  // Conventions 11: the threshold is per head. A pooled line of n FTE is whole posts and the rest; a post
  // that two people share has two thresholds.
  annualCost: {
    params: ["salary", "fte", "type", "shares"],
    body:
      'salary * plain(fte) * (1 + if(type == "Police officer", month.police_pension, assumptions.staff_pension_rate) + assumptions.levy_rate)' +
      " + month.ni_rate * shares * (plain(floor(fte / shares)) * max(0, salary - month.ni_threshold)" +
      " + max(0, salary * plain(fte / shares - floor(fte / shares)) - month.ni_threshold))",
    words: "the yearly cost with employer's pension and National Insurance at the month's rates",
  },
};
