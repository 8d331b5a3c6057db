import { gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, column, issueOf, workforceOf } from "./reading";

const ranked = (heading: string, ...ranks: string[]) =>
  gridFrom("SIP", [
    ["Team", heading, "Establishment FTE", "Actual FTE", "Headcount"],
    ...ranks.map((rank, at) => [`T${at}`, rank, 10, 9.5, 10]),
  ]);
const types = (...ranks: string[]) =>
  column(workforceOf([assumptions(), ranked("Rank", ...ranks)]), "posts", "type");

test("Con beside Sgt and Insp is a police officer", () => {
  expect(types("Insp", "Sgt", "Con", "PCSO")).toEqual([
    "Police officer",
    "Police officer",
    "Police officer",
    "PCSO",
  ]);
});

test("a rank nobody knows beside ranks that are known is asked by its value, with its cells", () => {
  const workforce = workforceOf([assumptions(), ranked("Rank", "Sgt", "Warden", "Con", "Warden")]);
  const issue = issueOf(workforce, "rank-not-known");
  expect(issue).toMatchObject({ severity: "decide", cell: "B3:B5", value: "Warden; Warden" });
  expect(workforce.readAs).toContainEqual(
    expect.objectContaining({ about: "worker type", given: "Warden", confidence: "asked" })
  );
});

test("the answer is used, and nothing is asked", () => {
  const workforce = workforceOf([assumptions(), ranked("Rank", "Sgt", "Warden")], {
    answers: [
      {
        about: "worker type",
        sheet: "",
        given: "Warden",
        says: "pcso",
        at: { sheet: "", cell: "" },
      },
    ],
  });
  expect(column(workforce, "posts", "type")).toEqual(["Police officer", "PCSO"]);
  expect(codesOf(workforce)).not.toContain("rank-not-known");
});

test("staff grades beside ranks, and a column of ranks or grades, are not asked about", () => {
  const grades = workforceOf([assumptions(), ranked("Rank", "Sgt", "Scale 5", "SO", "Band C")]);
  expect(codesOf(grades)).not.toContain("rank-not-known");
  const either = workforceOf([assumptions(), ranked("Rank/Grade", "Sgt", "Manager")]);
  expect(codesOf(either)).not.toContain("rank-not-known");
});
