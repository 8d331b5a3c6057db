import { forceSample } from "../../src/samples/force/force-sample";
import {
  isProjectedFrom,
  openQuestions,
  questionSentences,
} from "../../src/scenarios/open-questions";
import { openingState } from "../../src/scenarios/state/opening-state";
import { doubtfulSample } from "../taskpane/altered-sample";
import { workforceOf } from "../taskpane/engine/scenarios/force-grounds";

test("every column that the state of a projection is read from is one that a question can be about", async () => {
  const workforce = await workforceOf(forceSample());
  const read = new Set<string>();
  const tables = new Map(
    [...workforce.tables].map(([name, table]) => {
      const get = (column: string) => {
        read.add(`${name}.${column}`);
        return table.columns.get(column);
      };
      return [name, { ...table, columns: Object.assign(new Map(table.columns), { get }) }] as const;
    })
  );
  const state = openingState({ ...workforce, tables });
  expect(state.ok).toBe(true);
  expect(read.size).toBeGreaterThan(20);
  expect([...read].filter((column) => !isProjectedFrom(column))).toEqual([]);
});

test("sheets with a leave date that is none and a reason nobody knows: both bear on the projection, worst first", async () => {
  const questions = openQuestions(await workforceOf(doubtfulSample()));
  expect(questions.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
    ["stop", "Leavers", "E24"],
    ["decide", "Leavers", "F6"],
  ]);
  expect(questionSentences(questions)[0]).toMatch(/^Leavers!E24 \(.+\): .+\.$/);
});

test("more than three are counted, and what no projection reads is no question of it", () => {
  const issue = {
    severity: "decide" as const,
    ...{ code: "x", sheet: "A", heading: "", value: "", expected: "" },
    ...{ advice: "", touches: [], done: "Read as 1." },
  };
  const sentences = questionSentences(
    ["1", "2", "3", "4", "5"].map((cell) => ({ ...issue, cell }))
  );
  expect(sentences).toHaveLength(4);
  expect(sentences.at(-1)).toBe("2 more.");
  expect(isProjectedFrom("assumptions.training_reserve")).toBe(false);
  expect(isProjectedFrom("assessments.booked")).toBe(false);
  expect(isProjectedFrom("assumptions.uplift_target")).toBe(true);
  expect(isProjectedFrom("people")).toBe(true);
});
