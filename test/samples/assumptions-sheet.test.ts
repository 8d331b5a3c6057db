import { assumptionsSheet } from "../../src/samples/assumptions-sheet";

const sheet = assumptionsSheet([
  { name: "As-at date", value: 45930, unit: "date", source: "Panel" },
  { name: "Vacancy factor", value: 0.02, unit: "rate", source: "Budget" },
  { name: "Training budget", value: 9500, unit: "GBP", source: "Budget" },
]);

test("each value is shown as what it is", () => {
  expect(sheet.rows.slice(1).map((row) => row[1]?.format)).toEqual(["date", "fraction", "pounds"]);
});

test("names, units and sources are plain text", () => {
  expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(["Name", "Value", "Unit", "Source"]);
  expect(sheet.rows[2]?.map((cell) => cell?.value)).toEqual([
    "Vacancy factor",
    0.02,
    "rate",
    "Budget",
  ]);
  expect(sheet.rows[2]?.[0]?.format).toBeUndefined();
});
