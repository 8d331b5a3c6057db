import type { RowFacts } from "./row-facts";

/** A row of a list in order, or a line of text that parts the rows. */
export type Line = RowFacts | "break";

/**
 * The rows that add up others. Words that say no more than "total" are enough; other words, a row without a
 * name, and a formula that sums need the row to add up or to be emptier than the rest. A named row that
 * happens to be a sum is data, unless chance is out of the question, or every row belongs to such a sum.
 */
export function totalRows(lines: readonly Line[]): Set<number> {
  const totals = new Set(lines.filter(isByWords).map((line) => line.row));
  for (const order of [lines, [...lines].reverse()]) pass(order, totals, false);
  for (const order of [lines, [...lines].reverse()]) {
    const all = new Set(totals);
    if (pass(order, all, true) && all.size >= totals.size + 2) return all;
  }
  return totals;
}

const isByWords = (line: Line): line is RowFacts =>
  line !== "break" &&
  (line.sums ||
    (line.words === "alone" && (line.nameless || !line.numbered)) ||
    (line.words === "more" && !line.numbered && line.nameless && line.emptier));

interface Mark {
  readonly sums: readonly number[];
  readonly count: number;
}

const MOST_MARKS = 200;

/**
 * Goes over the rows in one direction and adds those that are the sum of the rows gone over, back to some
 * total before. True where no row is left over that belongs to no total.
 */
function pass(lines: readonly Line[], totals: Set<number>, lenient: boolean): boolean {
  const width = lines.reduce(
    (most, line) => (line === "break" ? most : Math.max(most, line.numbers.length)),
    0
  );
  const sums = new Array<number>(width).fill(0);
  let count = 0;
  let marks: Mark[] = [{ sums: [...sums], count: 0 }];
  let after = 0;
  for (const line of lines) {
    if (line !== "break" && !totals.has(line.row) && addsUp(line, sums, count, marks, lenient)) {
      totals.add(line.row);
    }
    if (line === "break" || totals.has(line.row)) {
      marks = [...marks.slice(-MOST_MARKS), { sums: [...sums], count }];
      if (line !== "break") after = 0;
      continue;
    }
    line.numbers.forEach((number, at) => {
      sums[at] = (sums[at] ?? 0) + (number ?? 0);
    });
    count++;
    after++;
  }
  return after === 0 && count > 0;
}

function addsUp(
  line: RowFacts,
  sums: readonly number[],
  count: number,
  marks: readonly Mark[],
  lenient: boolean
): boolean {
  const free = line.nameless && !line.numbered;
  const least = free && line.emptier ? 1 : 2;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark === undefined || count - mark.count < least) continue;
    const bits = sureness(line, sums, mark);
    if (bits > 0 && bits >= neededFor(line, free, lenient)) return true;
  }
  return false;
}

/** How far from chance a sum has to be, in bits. */
function neededFor(line: RowFacts, free: boolean, lenient: boolean): number {
  if (free || line.words !== null) return 1;
  if (line.numbered) return 30;
  if (line.emptier) return 2;
  return lenient ? 1 : 14;
}

/** Zero where some number of the row is no sum; else the more, the less likely all are sums by chance. */
function sureness({ numbers }: RowFacts, sums: readonly number[], mark: Mark): number {
  let bits = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? null;
    if (number === null) continue;
    const sum = (sums[at] ?? 0) - (mark.sums[at] ?? 0);
    if (Math.abs(sum - number) > 0.006) return 0;
    if (number !== 0) bits += Math.log2(1 + Math.abs(number) / grain(number));
  }
  return bits;
}

/** The least step in which such a number is written: 12,345.67 goes by hundredths, 36,000 by thousands. */
function grain(number: number): number {
  for (const step of [1000, 100, 10, 1, 0.1, 0.01]) {
    const steps = number / step;
    if (Math.abs(steps - Math.round(steps)) < 1e-6) return step;
  }
  return 0.01;
}
