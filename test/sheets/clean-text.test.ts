import { cleanText, untidinessOf } from "../../src/sheets/clean-text";

test.each([
  ["  Policy ", "Policy"],
  ["Policy\u00a0and\u2009Research", "Policy and Research"],
  ["Pol\u200bicy", "Policy"],
  ["\u202ePolicy\u202c", "Policy"],
  ["Pol\u00adicy", "Policy"],
  ["Policy\u0000\u0007 team", "Policy team"],
  ["Policy\nteam", "Policy team"],
  ["\ufeffPolicy", "Policy"],
  ["CafÃ©  team", "Café team"],
  ["\u00a0", ""],
])("%j reads %j", (given, read) => {
  expect(cleanText(given)).toBe(read);
});

test("what is to be said of it: encoding, a lost letter, spaces, or nothing for a line break", () => {
  expect(
    ["CafÃ©", "Caf\ufffd ", "Policy ", "Pol\u200bicy", "Policy\nteam"].map(untidinessOf)
  ).toEqual(["encoding", "lost", "spaces", "spaces", null]);
});

test("32,767 spaces do not hold anybody up", () => {
  const before = performance.now();
  const text = " ".repeat(32766) + "x";
  expect(cleanText(text)).toBe("x");
  expect(untidinessOf(text)).toBe("spaces");
  expect(performance.now() - before).toBeLessThan(500);
});
