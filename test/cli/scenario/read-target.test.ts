import { readProjectedFigure } from "../../../src/cli/scenario/read-figure";
import { readTarget } from "../../../src/cli/scenario/read-target";
import { madeUpState, madeUpType } from "../../scenarios/made-up-state";

const types = ["Police officer", "Police staff", "PCSO"].map((type) => madeUpType(type, [12]));
const state = madeUpState(types, { upliftTarget: 2_560 });
const march = 2023 * 12 + 2;

test.each<[text: string, figure: unknown]>([
  ["gap at 2023-03", { kind: "gap", month: march }],
  ["Gap on 31 March 2023", { kind: "gap", month: march }],
  ["officers at Mar 2023", { kind: "heads", type: "Police officer", month: march }],
  ["police staff at 2023-03", { kind: "heads", type: "Police staff", month: march }],
  ["people at 2023-03", { kind: "heads", type: null, month: march }],
  ["FTE (PCSO) in March 2023", { kind: "fte", type: "PCSO", month: march }],
  ["leavers (officers) to 2023-03", { kind: "leavers", type: "Police officer", month: march }],
  ["joiners to 2023-03", { kind: "joiners", type: null, month: march }],
  ["surplus 2022/23", { kind: "surplus", year: 2022 }],
  ["pay bill of 2022/23", { kind: "pay", year: 2022 }],
  ["officers Mar 2023", { kind: "heads", type: "Police officer", month: march }],
  ["surplus FY22/23", { kind: "surplus", year: 2022 }],
  ["training", { kind: "training" }],
])("%s is a figure", (text, figure) => {
  expect(readProjectedFigure(text, state)).toEqual({ ok: true, value: figure });
});

test.each<[text: string, goal: string, target: number, holds: string]>([
  ["gap at 2023-03 <= 0", "at most", 0, "there are at least 2,560 officers on 31 March 2023"],
  [
    "gap at 2023-03 no more than 10",
    "at most",
    10,
    "there are at least 2,550 officers on 31 March 2023",
  ],
  [
    "officers at 2023-03 >= 2,600",
    "at least",
    2600,
    "officers in post at the end of Mar 2023 are at least 2,600",
  ],
  [
    "leavers to 2023-03 ≤ 150",
    "at most",
    150,
    "people leaving to the end of Mar 2023 are at most 150",
  ],
  ["surplus 2022/23 >= £100k", "at least", 100_000, "surplus of 2022/23 is at least £100,000"],
  [
    "surplus 2022/23 at least -£2.5m",
    "at least",
    -2_500_000,
    "surplus of 2022/23 is at least −£2.50m",
  ],
])("%s is a target", (text, goal, target, holds) => {
  const read = readTarget(text, state);
  expect(read).toMatchObject({ ok: true, value: { goal, target, holds } });
});

test.each<[text: string, error: RegExp]>([
  ["gap at 2023-03", /not a target: write a figure, <= or >=, and a number/],
  ["gap <= 0", /needs a month/],
  ["surplus >= 0", /needs a financial year/],
  ["wellbeing at 2023-03 >= 5", /not a figure of a projection/],
  ["FTE (dogs) at 2023-03 >= 5", /“dogs” is none of/],
  ["officers at 2023-03 >= lots", /“lots” is not/],
  ["", /not a target/],
])("“%s” is refused", (text, error) => {
  const read = readTarget(text, state);
  expect(read.ok ? "" : read.error).toMatch(error);
});
