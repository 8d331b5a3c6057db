import { assumptionsOf } from "../../src/measures/assumptions-of";
import { catalogue } from "../../src/measures/catalogue";

const assumed = (id: string): ReturnType<typeof assumptionsOf> =>
  assumptionsOf(catalogue().measures.get(id)!.term);

test("a count of people assumes nothing", () => {
  expect(assumed("churn.leavers")).toEqual({ assumptions: [], rates: [] });
});

test("what the vacancy surplus assumes is found through measures, month lines and row lines", () => {
  const { assumptions, rates } = assumed("vacancy.surplus");
  expect([...assumptions].sort()).toEqual([
    "levy_rate",
    "staff_pension_rate",
    "vacancy_factor",
    "vacancy_phasing",
  ]);
  expect([...rates].sort()).toEqual([
    "employer_ni_rate",
    "employer_ni_threshold",
    "police_pension_rate",
  ]);
});

test("an assumption used twice is named once", () => {
  expect(assumed("training.reserve_after").assumptions).toEqual([
    "training_reserve",
    "training_budget",
  ]);
});
