import { areDifferentNames } from "../../src/workforce/person-name";

test.each([
  ["John Smith", "Smith, John"],
  ["J Smith", "John Smith"],
  ["Dr Jane Smith", "SMITH Jane"],
  ["Jane Smith", "Jane Jones"],
  ["Siân Rees", "Sian Rees"],
  ["A B", "C D"],
  ["", "John Smith"],
])("%s and %s can be one", (a, b) => {
  expect(areDifferentNames(a, b)).toBe(false);
});

test.each([
  ["John Smith", "Mary Jones"],
  ["Mr J Smith", "Mr J Jones"],
])("%s and %s cannot", (a, b) => {
  expect(areDifferentNames(a, b)).toBe(true);
});
