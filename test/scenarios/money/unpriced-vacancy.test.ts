import { project } from "../../../src/scenarios/project";
import { BASELINE } from "../../../src/scenarios/scenario";
import { openingState } from "../../../src/scenarios/state/opening-state";
import { sampleWorkforce } from "../sample-workforce";

test("an open vacancy without a salary: no pounds and why, heads as before", async () => {
  const state = openingState(await sampleWorkforce("test/data/opcc-2022.xlsx"));
  if (!state.ok) throw new Error(state.error);
  const [first, ...others] = state.value.vacancies;
  const unpriced = { ...state.value, vacancies: [{ ...first!, salary: Number.NaN }, ...others] };
  const [plain, without] = [state.value, unpriced].map((of) => project(of, BASELINE, 6));
  if (!plain?.ok || !without?.ok) throw new Error("not projected");
  expect(without.value.money.reason).toBe("an open vacancy has no salary or no FTE");
  expect(without.value.types[0]?.heads).toEqual(plain.value.types[0]?.heads);
});
