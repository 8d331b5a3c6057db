import { readState, stateText } from "../../../src/taskpane/session/kept-state";
import type { Saved, Said } from "../../../src/taskpane/engine/messages";

const scenario: Saved = {
  name: "=1+1 “é”",
  settings: [
    {
      lever: "leaver_rate",
      value: 0.065,
      type: "Police officer",
      band: 2,
      from: 24309,
      to: 24320,
      reason: "pay review",
    },
    { lever: "cohort_added", value: 20, cohort: "New intake", route: "PCEP", from: 24312 },
  ],
  months: 18,
  written: true,
};

const altered = (change: (saved: Record<string, unknown>) => unknown): Said => {
  const text = stateText({ scenarios: [scenario] });
  const state = JSON.parse(text) as { said: { scenarios: Record<string, unknown>[] } };
  state.said.scenarios = [change(state.said.scenarios[0]!) as Record<string, unknown>];
  return readState(JSON.stringify(state));
};

test("scenarios come back as they were kept", () => {
  const said: Said = { asAt: 45930, scenarios: [scenario] };
  expect(readState(stateText(said))).toEqual(said);
});

test("a state from before there were scenarios is read as it was", () => {
  expect(readState(stateText({ asAt: 45930 }))).toEqual({ asAt: 45930 });
});

test("a scenario of which a part cannot be read is left out whole: half of it would be another", () => {
  const setting = (change: object) => (saved: Record<string, unknown>) => ({
    ...saved,
    settings: [scenario.settings[1], { ...scenario.settings[0], ...change }],
  });
  for (const wrong of [
    setting({ lever: "no_such_lever" }),
    setting({ value: "6%" }),
    setting({ value: null }),
    setting({ band: 1.5 }),
    setting({ type: 3 }),
    (saved: Record<string, unknown>) => ({ ...saved, name: 4 }),
    (saved: Record<string, unknown>) => ({ ...saved, settings: "all" }),
    () => "text",
  ])
    expect(altered(wrong)).toEqual({ scenarios: [] });
  expect(altered((saved) => saved)).toEqual({ scenarios: [scenario] });
});
