import { nearest } from "../../src/language/nearest";

const KNOWN = ["people.fte", "people.team", "posts.fte", "sum"];

test.each([
  ["one letter too many", "people.ftee", "people.fte"],
  ["two letters turned", "poeple.fte", "people.fte"],
  ["capitals", "PEOPLE.TEAM", "people.team"],
  ["a letter less", "sm", "sum"],
  ["nothing like any", "establishment", null],
])("%s", (_what, name, wanted) => {
  expect(nearest(name, KNOWN)).toBe(wanted);
});
