import { project } from "../../../src/scenarios/project";
import { BASELINE, type Scenario } from "../../../src/scenarios/scenario";
import { openingState } from "../../../src/scenarios/state/opening-state";
import { surplusSentence } from "../../../src/scenarios/study/surplus-sentence";
import { muster } from "../../cli/captured";
import { sampleWorkforce } from "../sample-workforce";

async function sentence(path: string, scenario: Scenario = BASELINE, months = 18) {
  const state = openingState(await sampleWorkforce(path));
  if (!state.ok) throw new Error(state.error);
  const projection = project(state.value, scenario, months);
  if (!projection.ok) throw new Error(projection.error);
  return surplusSentence(projection.value);
}

/** Pounds as the sentence writes them, in their order. */
const poundsIn = (text: string | null): number[] =>
  [...(text ?? "").matchAll(/(−?)£([\d,]+)/g)].map(
    ([, sign, digits = ""]) => (sign === "−" ? -1 : 1) * Number(digits.replaceAll(",", ""))
  );

test.each(["samples/force.xlsx", "test/data/opcc-2022.xlsx", "samples/office.xlsx"])(
  "%s: the surplus adds up, and without new vacancies it is what muster figures forecasts",
  async (path) => {
    const text = await sentence(path);
    const [surplus, people, without] = poundsIn(text);
    expect(text).toContain("without them it is the figures'");
    expect(people! + without!).toBe(surplus);
    const { out } = await muster("figures", path, "--json");
    const { figures } = JSON.parse(out) as { figures: { id: string; value: number }[] };
    const forecast = figures.filter(({ id }) => id === "vacancy.surplus").map(({ value }) => value);
    expect(forecast.map(Math.round)).toContain(without);
  }
);

test("months that end before the year: no sentence", async () => {
  expect(await sentence("samples/force.xlsx", BASELINE, 3)).toBeNull();
});

test("levers moved: what is left is not said to be the figures'", async () => {
  const award = { name: "Award", settings: [{ lever: "pay_award", value: 0.03 } as const] };
  expect(await sentence("samples/force.xlsx", award)).toMatch(
    /without them it is −£[\d,]+ \(open vacancies only, with the levers of the scenario\)\.$/
  );
});
