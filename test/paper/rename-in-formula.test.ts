import { renamer, YOURS } from "../../src/paper/rename-in-formula";

const renamed = renamer({
  sheets: new Map([["assumptions", "Assumptions (Muster)"], ["it's", "It's (Muster)"]]),
  tables: new Map([["posts", "Posts_Muster"]]),
  names: new Map([["as_at", "As_at_Muster"], ["rate.a", "rate.a_Muster"]]),
}); // prettier-ignore

test.each([
  ["a sheet", "Assumptions!$B$5+1", "'Assumptions (Muster)'!$B$5+1"],
  ["a sheet in quotes", "'Assumptions'!B5&'It''s'!A1", "'Assumptions (Muster)'!B5&'It''s (Muster)'!A1"],
  ["a sheet of the user's", `'${YOURS}Assumptions'!B5`, "Assumptions!B5"],
  ["a table", "SUM(Posts[Salary])+Posts[[#This Row],[As_at]]", "SUM(Posts_Muster[Salary])+Posts_Muster[[#This Row],[As_at]]"],
  ["a name", "As_at-rate.a*2", "As_at_Muster-rate.a_Muster*2"],
  ["text and longer words stay", '"Assumptions!A1 As_at"&As_at2&MyAssumptions!A1&Posts2[x]', '"Assumptions!A1 As_at"&As_at2&MyAssumptions!A1&Posts2[x]'],
  ["a function of the name", "As_at(1)", "As_at(1)"],
  ["nothing of the kind", "SUM(A1:B2)", "SUM(A1:B2)"],
])("%s", (_, formula, expected) => {
  expect(renamed(formula)).toBe(expected);
}); // prettier-ignore
