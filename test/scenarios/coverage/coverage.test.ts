import { coverage, FORCE_SIZE, OFFICE_SIZE } from "../../../src/scenarios/coverage/coverage";
import { madeUpHistory, OPENING } from "../../../src/scenarios/coverage/made-up-history";

function covered(size: typeof FORCE_SIZE, histories: number) {
  const result = coverage(size, { histories, draws: 150, seed: 1 });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

// The whole of it, 500 histories and more draws, is a command; here enough to see a band gone wrong.
test("at force size the 80% band holds the truth about four times in five", () => {
  const { share, standardError } = covered(FORCE_SIZE, 40);
  expect(Math.abs(share - 0.8)).toBeLessThan(0.05 + 2.5 * standardError);
});

test("at office size the band holds the truth three times in four or more", () => {
  const { share, standardError } = covered(OFFICE_SIZE, 120);
  expect(share).toBeGreaterThan(0.75 - 2 * standardError);
});

test("a made-up history knows nothing of what comes after its opening", () => {
  const { spells, stillThere } = madeUpHistory(OFFICE_SIZE, 1, 1);
  expect(spells.every(({ leave }) => leave <= OPENING || leave > 2_900_000)).toBe(true);
  expect(stillThere).toBeLessThanOrEqual(22);
  expect(madeUpHistory(OFFICE_SIZE, 1, 1)).toEqual(madeUpHistory(OFFICE_SIZE, 1, 1));
});
