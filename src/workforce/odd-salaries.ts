import type { PostLine } from "./post-line";
import { inPounds } from "./tie-out/year-cost";

/** Least full-time pay of a year that is likely of anyone in post; an apprentice's is about this. */
const LEAST = 8000;
/** No chief officer's salary is more than this many times the middle one of the sheets, or this much. */
const TIMES = 5;
const CHIEF = 250_000;
/** So few of one grade or title have no middle to go by. */
const ENOUGH = 3;

/**
 * A salary far from those of its grade, its title or all rows, or below what anybody full-time is paid, is
 * likely a slip of a nought, a month's pay or an hour's. It is read as it stands, and asked about.
 */
export function askOddSalaries(lines: readonly PostLine[]): void {
  const paid = lines.filter(({ salary, type }) => salary.value > 0 && isPaid(type.value));
  const all = middle(paid.map(({ salary }) => salary.value));
  const byGrade = middles(paid, ({ grade }) => grade.value);
  const byTitle = middles(paid, ({ title }) => title.value);
  for (const line of paid) {
    const { salary, grade, title, source, row } = line;
    const own = byGrade.get(grade.value) ?? byTitle.get(title.value);
    const why = oddness(salary.value, own ?? null, paid.length < ENOUGH ? null : all);
    if (why === null) continue;
    source.reader.note(row, "salary", {
      severity: "decide",
      code: "salary-unlikely",
      expected: "the full-time salary of a year, in pounds",
      done: `${inPounds(salary.value)} was read as it stands; ${why}.`,
      advice: "Check it for a nought too many or too few, or pay of a month or an hour.",
    });
  }
}

const isPaid = (type: string): boolean => type !== "Special constable" && type !== "Volunteer";

function oddness(salary: number, own: number | null, all: number | null): string | null {
  if (own !== null && (salary > own * TIMES || salary < own / TIMES))
    return `the middle one of its grade or title is ${inPounds(own)}`;
  if (all !== null && (salary > Math.max(all * TIMES, CHIEF) || salary < all / TIMES))
    return `the middle one of the sheets is ${inPounds(all)}`;
  return salary < LEAST ? "no full-time salary is likely to be so low" : null;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function middles(
  lines: readonly PostLine[],
  nameOf: (line: PostLine) => string
): Map<string, number> {
  const groups = new Map<string, number[]>();
  for (const line of lines) {
    const name = nameOf(line);
    if (name === "") continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [line.salary.value]);
    else group.push(line.salary.value);
  }
  const found = new Map<string, number>();
  for (const [name, values] of groups) {
    if (values.length >= ENOUGH) found.set(name, middle(values));
  }
  return found;
}
