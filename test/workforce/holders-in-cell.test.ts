import { holdersIn } from "../../src/workforce/holders-in-cell";

test.each([
  [
    "J Smith (0.6) / A Jones (0.4)",
    [
      ["J Smith", 0.6],
      ["A Jones", 0.4],
    ],
  ],
  [
    "J Smith (0.6), A Jones (0.4)",
    [
      ["J Smith", 0.6],
      ["A Jones", 0.4],
    ],
  ],
  [
    "Smith [60%] & Jones [40%]",
    [
      ["Smith", 0.6],
      ["Jones", 0.4],
    ],
  ],
  [
    "J Smith (0.6 FTE) and A Jones (0.4 FTE)",
    [
      ["J Smith", 0.6],
      ["A Jones", 0.4],
    ],
  ],
  [
    "1001 (0.5) / 1002 (0.5)",
    [
      ["1001", 0.5],
      ["1002", 0.5],
    ],
  ],
  [
    "J Smith (0.6) / VACANT (0.4)",
    [
      ["J Smith", 0.6],
      ["VACANT", 0.4],
    ],
  ],
])("%s names two with their FTE", (text, expected) => {
  expect(holdersIn(text)?.map(({ name, fte }) => [name, fte])).toEqual(expected);
});

test.each(["J Smith / A Jones", "J Smith; A Jones", "J Smith/A Jones", "1001/1002", "E101 / E102"])(
  "%s names two without",
  (text) => {
    expect(holdersIn(text)?.map(({ fte }) => fte)).toEqual([NaN, NaN]);
  }
);

test.each([
  "J Smith",
  "Smith, John",
  "T/Sgt Smith",
  "12345/1",
  "J Smith (0.6)",
  "J Smith (Sgt)",
  "Smith-Jones, A",
  "",
  "/".repeat(32767),
])("%s names one or none", (text) => {
  expect(holdersIn(text)).toBeNull();
});
