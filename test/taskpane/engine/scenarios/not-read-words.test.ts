import { notReadWords } from "../../../../src/taskpane/engine/scenarios/not-read-words";

const row = (cell: string, value: string, rest = {}) => ({
  sheet: "Scenarios",
  cell,
  heading: "Scenario",
  value,
  expected: "settings that this workbook can take: x",
  done: `The scenario “${value}” was left out; the other rows stand.`,
  advice: "Correct it.",
  ...rest,
});

test("rows of one fault are one sentence, each by its name", () => {
  expect(notReadWords([row("A2", "One"), row("A3", "Two")])).toEqual([
    "“One” (Scenarios!A2) and “Two” (Scenarios!A3) are left out: expected settings that this workbook can take: x. Correct it.",
  ]);
});

test("what stands in another column of the row is not taken for its name; without one that is said", () => {
  const months = { heading: "Months", expected: "a number of months" };
  const done = "The scenario “Long” was left out; the other rows stand.";
  expect(
    notReadWords([
      row("C4", "61", { ...months, done }),
      row("A5", "", { done: "A scenario without a name was left out; the other rows stand." }),
    ])
  ).toEqual([
    "“Long” (Scenarios!C4) is left out: expected a number of months. Correct it.",
    "A row without a name (Scenarios!A5) is left out: expected settings that this workbook can take: x. Correct it.",
  ]);
});
