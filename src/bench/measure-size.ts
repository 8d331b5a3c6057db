import { bareSum } from "./bare-sum";
import { families } from "./families";
import { madeUpWorkforce } from "./made-up-workforce";
import { agree, checksumOf, type MonthCounts } from "./months";
import { monthsByLanguage } from "./months-by-language";
import { monthsByFilter, monthsByMap, peopleAsObjects } from "./months-by-objects";
import { middleTime } from "./timing";

/** Milliseconds of each piece of work at one size, all in one run. */
export interface Measured {
  readonly posts: number;
  readonly people: number;
  readonly figures: number;
  readonly familiesWhole: number;
  readonly familiesNumbers: number;
  readonly monthsLanguage: number;
  readonly monthsMap: number;
  /** Null at sizes where it takes too long to wait for. */
  readonly monthsFilter: number | null;
  readonly sum: number;
}

const FILTER_UP_TO = 10_000;

/** Fails where two ways to the same months do not agree. */
export function measureSize(posts: number): Measured {
  const workforce = madeUpWorkforce(posts);
  const people = peopleAsObjects(workforce);
  const large = posts > FILTER_UP_TO;
  const runs = large ? 5 : 15;
  const byLanguage = monthsByLanguage(workforce);
  const expected = checksumOf(byLanguage());
  const check = (counts: MonthCounts, how: string): void => {
    if (!agree(checksumOf(counts), expected))
      throw new Error(`at ${posts} posts the months by ${how} differ from those by the language`);
  };
  check(monthsByMap(people, workforce), "a Map of objects");
  if (!large) check(monthsByFilter(people, workforce), "a filter a month");
  const { figures, whole, numbers } = families(workforce);
  const sum = bareSum(workforce);
  return {
    posts,
    people: people.length,
    figures,
    sum: middleTime(sum, 101, 50),
    monthsLanguage: middleTime(byLanguage, runs, 20),
    monthsMap: middleTime(() => monthsByMap(people, workforce), large ? 1 : runs, large ? 0 : 2),
    monthsFilter: large ? null : middleTime(() => monthsByFilter(people, workforce), 5),
    familiesNumbers: middleTime(numbers, runs, 5),
    familiesWhole: middleTime(whole, runs, 5),
  };
}
