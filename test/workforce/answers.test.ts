import { valuesOf } from "../fixtures/figures";
import { writtenFrom } from "../fixtures/written";
import { gridFrom, workbookOf } from "../sheets/grid-from";
import { assumptions, codesOf, column, issueOf, workforceOf } from "./reading";

const LEAVERS = gridFrom("Leavers", [
  ["Employee Number", "Post Title", "Worker Type", "Start Date", "Leaving Date", "Reason", "FTE"],
  ["1001", "Analyst", "Band C crew", "2018-04-01", "2022-05-03", "Gone fishing", 1],
  ["1002", "Clerk", "Staff", "2019-04-01", "2022-05-10", "Gone Fishing", 1],
  ["1003", "Clerk", "Staff", "2019-04-01", "2022-05-11", "Moved on (HR7)", 1],
]);
const ANSWERED = gridFrom("Mappings", [
  ["How sheets were read"],
  ["About", "Sheet", "As given", "Rows", "Muster reads it as", "You say", "Why"],
  ["reason", null, "GONE  fishing", 2, "Unknown", "voluntary resignation", null],
  ["worker type", null, "Band C crew", 1, "?", "PCSO", null],
  ["reason", null, "Left in spring", 0, "?", "Death", null],
]);
const reasons = (...grids: Parameters<typeof workforceOf>[0]): (string | number)[] =>
  column(workforceOf([LEAVERS, assumptions(), ...grids]), "people", "reason");

describe("answers in the mappings", () => {
  it("a reason nobody knows is Unknown, listed with its leavers, and asked", () => {
    const workforce = workforceOf([LEAVERS, assumptions()]);
    expect(column(workforce, "people", "reason")).toEqual(["Unknown", "Unknown", "Unknown"]);
    expect(issueOf(workforce, "reason-not-understood").value).toBe("Gone fishing, 2 leavers");
    expect(workforce.readAs.filter(({ about }) => about === "reason")).toMatchObject([
      { given: "Gone fishing", rows: 2, confidence: "asked" },
      { given: "Moved on (HR7)", rows: 1, confidence: "asked" },
    ]);
  });

  it("the user's answer is used whatever its case and spacing, and the issue is gone", () => {
    expect(reasons(ANSWERED)).toEqual([
      "Voluntary resignation",
      "Voluntary resignation",
      "Unknown",
    ]);
    const workforce = workforceOf([LEAVERS, assumptions(), ANSWERED]);
    expect(column(workforce, "people", "type")[0]).toBe("PCSO");
    expect(codesOf(workforce).filter((code) => code === "reason-not-understood")).toHaveLength(1);
    expect(codesOf(workforce)).not.toContain("sheet-not-recognised");
  });

  it("an answer in other words for a reason is read as a reason is", () => {
    const said = gridFrom("Mappings", [
      ["About", "As given", "You say"],
      ["reason", "Gone fishing", "resigned"],
      ["reason", "Moved on (HR7)", "transfer"],
    ]);
    expect(reasons(said)).toEqual([
      "Voluntary resignation",
      "Voluntary resignation",
      "Transfer to another force",
    ]);
  });

  it("an answer in words that mean nothing is named with what could be said, and not used", () => {
    const wrong = gridFrom("Mappings", [
      ["About", "As given", "You say"],
      ["reason", "Gone fishing", "Angling"],
      ["colour", "Gone fishing", "Blue"],
    ]);
    expect(reasons(wrong)[0]).toBe("Unknown");
    const workforce = workforceOf([LEAVERS, assumptions(), wrong]);
    const issue = issueOf(workforce, "answer-not-understood");
    expect([issue.sheet, issue.cell, issue.value]).toEqual(["Mappings", "C2", "Angling"]);
    expect(issue.expected).toContain("Voluntary resignation");
    expect(issueOf(workforce, "answer-not-placed").cell).toBe("C3");
  });

  it("answers written into the workbook are read back, met or not met, and give the same figures", async () => {
    const source = workbookOf([LEAVERS, assumptions(), ANSWERED]);
    const { content } = await writtenFrom(source);
    expect(content.productSheets).toContain("Mappings");
    const again = workforceOf(content.grids, {}, content.productSheets);
    expect(column(again, "people", "reason").slice(0, 2)).toEqual([
      "Voluntary resignation",
      "Voluntary resignation",
    ]);
    const yours = again.readAs.filter(({ confidence }) => confidence === "yours");
    expect(yours.map(({ given, says }) => [given, says])).toEqual([
      ["Gone fishing", "voluntary resignation"],
      ["Band C crew", "PCSO"],
      ["Left in spring", "Death"],
    ]);
    const first = workforceOf(source.grids);
    expect(valuesOf(again, "year_to_date", "churn.leavers")).toEqual(
      valuesOf(first, "year_to_date", "churn.leavers")
    );
  });
});
