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
