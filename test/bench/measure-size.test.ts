import { madeUpWorkforce } from "../../src/bench/made-up-workforce";
import { measureSize } from "../../src/bench/measure-size";
import { agree, checksumOf, type MonthCounts } from "../../src/bench/months";
import { monthsByLanguage } from "../../src/bench/months-by-language";
import { monthsByFilter, monthsByMap, peopleAsObjects } from "../../src/bench/months-by-objects";
import { report } from "../../src/bench/report";

const workforce = madeUpWorkforce(120);
const people = peopleAsObjects(workforce);

test("the language, a Map and filters count the same months", () => {
  const language = checksumOf(monthsByLanguage(workforce)());
  expect(language.head).toBeGreaterThan(0);
  expect(language.leavers).toBeGreaterThan(0);
  expect(agree(checksumOf(monthsByMap(people, workforce)), language)).toBe(true);
  expect(agree(checksumOf(monthsByFilter(people, workforce)), language)).toBe(true);
});

test("one person a month later gives another checksum", () => {
  const counts = monthsByMap(people, workforce);
  const shifted: MonthCounts = {
    ...counts,
    leavers: (take) => {
      let first = 1;
      counts.leavers((team, type, reason, month, head) => {
        take(team, type, reason, month + first, head);
        first = 0;
      });
    },
  };
  expect(agree(checksumOf(shifted), checksumOf(counts))).toBe(false);
});

test("the same number of posts gives the same people", () => {
  expect(peopleAsObjects(madeUpWorkforce(120))).toEqual(people);
});

test("the report gives every piece of work with its ratio", () => {
  const text = report([measureSize(40)]);
  expect(text).toContain("bare sum");
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});
