import { readLever } from "../../../src/scenarios/text/read-lever";
import { madeUpState, madeUpType } from "../made-up-state";

const state = madeUpState([madeUpType("Police officer", [1]), madeUpType("PCSO", [1])]);
const april = 2026 * 12 + 3;

test.each<[text: string, lever: unknown]>([
  ["leaver rate", { lever: "leaver_rate" }],
  ["Leaver rate (officers)", { lever: "leaver_rate", type: "Police officer" }],
  ["time to fill", { lever: "time_to_fill" }],
  ["time to fill (PCSO)", { lever: "time_to_fill", type: "PCSO" }],
  ["time to fill from Apr 2026", { lever: "time_to_fill", from: april }],
  [
    "time to fill (PCSO) from 2026-04 to Jun 2026",
    { lever: "time_to_fill", type: "PCSO", from: april, to: april + 2 },
  ],
  ["leavers held on to to Jun 2026", { lever: "leavers_kept", to: april + 2 }],
])("%s", (text, lever) => {
  expect(readLever(text, state)).toEqual({ ok: true, value: lever });
});

test.each<[text: string, error: RegExp]>([
  ["leaver rate = 5%", /not a lever alone/],
  ["leaver rat", /did you mean “Leaver rate”/],
  ["leaver rate (dogs)", /“dogs” is none of/],
  ["", /not a lever alone/],
])("“%s” is refused", (text, error) => {
  const read = readLever(text, state);
  expect(read.ok ? "" : read.error).toMatch(error);
});
