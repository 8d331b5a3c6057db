import { redundancyWeeks } from "../../src/functions/redundancy-weeks";
import { faultOf, valueOf } from "./answers";

/**
 * The ready reckoner of statutory redundancy pay as published (December 2009; the ages and weeks are
 * still the law's): weeks for 2, 3, 4 … years of service, by age.
 */
const RECKONER: Readonly<Record<number, readonly number[]>> = {
  17: [1],
  18: [1, 1.5],
  19: [1, 1.5, 2],
  20: [1, 1.5, 2, 2.5],
  21: [1, 1.5, 2, 2.5, 3],
  22: [1, 1.5, 2, 2.5, 3, 3.5],
  23: [1.5, 2, 2.5, 3, 3.5, 4, 4.5],
  24: [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5],
  25: [2, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5],
  26: [2, 3, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5],
  27: [2, 3, 4, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5],
  30: [2, 3, 4, 5, 6, 7, 8, 8.5, 9, 9.5, 10, 10.5, 11, 11.5],
  35: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13.5, 14, 14.5, 15, 15.5, 16, 16.5],
  38: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16.5, 17, 17.5, 18],
  40: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 18.5, 19],
};

test.each(Object.entries(RECKONER))("the published reckoner at %s", (age, weeks) => {
  expect(weeks.map((_, i) => valueOf(redundancyWeeks(Number(age), i + 2)))).toEqual(weeks);
});

test.each(Object.entries(RECKONER).filter(([age]) => Number(age) <= 30))(
  "at %s, a year more than the reckoner has is refused",
  (age, weeks) => {
    const more = weeks.length + 2;
    if (more > 20) return;
    expect(faultOf(redundancyWeeks(Number(age), more))).toMatch(/^value years: /);
  }
);

test("from 41 a year is a week and a half, if it was begun at 41", () => {
  expect(valueOf(redundancyWeeks(41, 5))).toBe(5);
  expect(valueOf(redundancyWeeks(42, 5))).toBe(5.5);
  expect(valueOf(redundancyWeeks(46, 5))).toBe(7.5);
  expect(valueOf(redundancyWeeks(60, 20))).toBe(29.5);
});

test("no more than the last twenty years count: thirty weeks is the most", () => {
  expect(valueOf(redundancyWeeks(61, 20))).toBe(30);
  expect(valueOf(redundancyWeeks(64, 40))).toBe(30);
  expect(valueOf(redundancyWeeks(50, 30))).toBe(valueOf(redundancyWeeks(50, 20)));
});

test("fewer than two years give nothing; months over do not count", () => {
  expect(valueOf(redundancyWeeks(45, 1))).toBe(0);
  expect(valueOf(redundancyWeeks(45, 1.99))).toBe(0);
  expect(valueOf(redundancyWeeks(45.9, 10.9))).toBe(12);
});

test("an age in days is no age", () => {
  expect(faultOf(redundancyWeeks(16000, 10))).toMatch(/^value age: 16000 is no one's age/);
});
