import { OTHER } from "../../../src/scenarios/cause";
import { openingState } from "../../../src/scenarios/state/opening-state";
import { pastCohorts } from "../../../src/scenarios/state/past-cohorts";
import type { CohortState } from "../../../src/scenarios/state/projection-state";
import { dayOf, FAR_DAY } from "../../../src/units/day";
import { sampleWorkforce } from "../sample-workforce";

const OPENING = dayOf(2025, 9, 30);
const INTAKE = dayOf(2025, 1, 6);
const cohort = (name: string, intake: number, places: number, confirmed: number): CohortState => ({
  cohort: name,
  route: "PCDA",
  type: "Police officer",
  intake,
  places,
  confirmed,
});
const starters = (count: number, start: number, leave: number = FAR_DAY) =>
  Array.from({ length: count }, () => ({
    type: "Police officer",
    team: "",
    start,
    leave,
    fte: 1,
    cause: OTHER,
  }));

test("places filled of the cohorts begun in three years: from the emptiest to the fullest, never above all", () => {
  const [fill] = pastCohorts(
    [
      cohort("old", dayOf(2022, 9, 30), 20, 1),
      cohort("A", INTAKE, 20, 18),
      cohort("B", dayOf(2025, 6, 2), 20, 22),
      cohort("to come", OPENING + 1, 20, 0),
    ],
    [],
    OPENING
  );
  expect(fill).toEqual({
    lever: "cohort_fill",
    type: null,
    low: 0.9,
    high: 1,
    evidence: "18 of 20 places of A; 22 of 20 places of B",
  });
});

test("confirmed who never came are lost; those who came and left are told and not counted twice", () => {
  const spells = [
    ...starters(15, INTAKE),
    ...starters(2, INTAKE, INTAKE + 60),
    ...starters(3, INTAKE + 30),
  ];
  const [, loss] = pastCohorts([cohort("A", INTAKE, 20, 20)], spells, OPENING);
  expect(loss?.low).toBeCloseTo(0.15, 12);
  expect(loss?.evidence).toBe(
    "17 of 20 confirmed for A came; 2 of the 17 who came left within six months: they are in the leaver rate and not here"
  );
});

test("who left after the opening, or after six months, is no early leaver", () => {
  const spells = [
    ...starters(9, INTAKE, INTAKE + 200),
    ...starters(1, dayOf(2025, 9, 1), OPENING + 1),
  ];
  const cohorts = [cohort("A", INTAKE, 20, 9), cohort("B", dayOf(2025, 9, 1), 20, 1)];
  const [, loss] = pastCohorts(cohorts, spells, OPENING);
  expect(loss).toMatchObject({ low: 0, high: 0 });
  expect(loss?.evidence).not.toContain("left");
});

test("of more than six cohorts the lowest and the highest are named", () => {
  const cohorts = Array.from({ length: 8 }, (_, i) => cohort(`C${i}`, INTAKE + i, 10, i + 2));
  expect(pastCohorts(cohorts, [], OPENING)[0]?.evidence).toBe(
    "8 cohorts since 1 October 2022, from 2 of 10 places of C0 to 9 of 10 places of C7"
  );
});

test("no cohort begun, or nobody of it on the people's sheets: no range, and why", () => {
  const [fill, loss] = pastCohorts([cohort("A", OPENING + 9, 20, 9)], [], OPENING);
  expect(fill).toMatchObject({ low: null, high: null });
  expect(fill?.evidence).toBe("no cohort with places is listed that began since 1 October 2022");
  expect(loss?.evidence).toContain("no starter is found on the people's sheets");
});

test("the force's three cohorts begun", async () => {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  const range = (lever: string) => state.value.past.find((of) => of.lever === lever);
  expect(range("cohort_fill")).toMatchObject({ low: 46 / 48, high: 1 });
  expect(range("intake_loss")).toMatchObject({ low: 0, high: 0 });
  for (const { low, high, evidence } of state.value.past) {
    expect(evidence.length).toBeGreaterThan(10);
    expect(low === null).toBe(high === null);
  }
});
