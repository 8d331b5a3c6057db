import type { CellValue } from "../../src/workbook/grid";
import { IssueLog } from "../../src/sheets/issue-log";
import type { Block } from "../../src/sheets/block";
import { recognise } from "../../src/sheets/recognise";
import { candidateStages } from "../../src/workforce/candidate-stages";
import { sourcesOf } from "../../src/workforce/source-rows";
import { gridFrom, workbookOf } from "../sheets/grid-from";

const stages = (...given: string[]) => {
  const log = new IssueLog();
  const grid = gridFrom("Pipeline", [
    ["Candidate ID", "Current Stage", "Vetting Status"],
    ...given.map((stage, i) => [`C${i}`, stage, "-"]),
  ]);
  const leaver = gridFrom("Leavers", [["Employee Number", "Leaving Date", "Reason"]]);
  const { blocks } = recognise(workbookOf([grid, leaver]), log);
  const own: Block[] = blocks.filter(({ kind }) => kind === "candidates");
  return candidateStages(sourcesOf(own, "candidates", log), log);
};

test("candidates are counted by stage, in the order of the funnel and not of the rows", () => {
  const counted = stages("Vetting", "Applied", "applied", "Interview", "Offer made", "Applied");
  expect(counted.map(({ stage, candidates }) => [stage, candidates])).toEqual([
    ["Applied", 3],
    ["Interview", 1],
    ["Vetting", 1],
    ["Offer made", 1],
  ]);
});

test("those who withdrew, failed or have started are not on the way", () => {
  expect(stages("Withdrawn", "Rejected", "Did not attend", "Started", "Applied")).toHaveLength(1);
});

const moves = (...rows: CellValue[][]) => {
  const log = new IssueLog();
  const grid = gridFrom("Candidates", [["Candidate ID", "Current Stage", "Stage Date"], ...rows]);
  const { blocks } = recognise(workbookOf([grid]), log);
  const own = blocks.filter(({ kind }) => kind === "candidates");
  const counted = candidateStages(sourcesOf(own, "candidates", log), log);
  return {
    counted: counted.map(({ stage, candidates }) => [stage, candidates]),
    issues: log.list().map(({ severity, code, cell }) => `${severity} ${code} ${cell}`),
  };
};

test("a candidate with a row a stage counts once, at the latest by its date", () => {
  const { counted, issues } = moves(
    ["C1", "Withdrawn", "2022-06-01"],
    ["C1", "Sift", "2022-05-01"],
    ["C2", "Vetting", "2022-05-01"],
    ["C2", "Offer accepted", "2022-06-01"],
    ["C3", "Sift", "2022-06-01"]
  );
  expect(counted).toEqual([
    ["Sift", 1],
    ["Offer accepted", 1],
  ]);
  expect(issues).toContain("note candidate-twice A3:A4");
});

test("a candidate whose rows no date tells apart counts at the furthest, to be decided", () => {
  const { counted, issues } = moves(["C1", "Vetting", null], ["C1", "Sift", null]);
  expect(counted).toEqual([["Vetting", 1]]);
  expect(issues).toContain("decide candidate-twice A3");
});

test("rows without a candidate number are candidates each", () => {
  const { counted } = moves(["C1", "Sift", null], ["N/A", "Sift", null], ["N/A", "Sift", null]);
  expect(counted).toEqual([["Sift", 3]]);
});
