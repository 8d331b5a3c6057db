import { STEPS } from "../../src/language/steps";
import type { StepCells } from "../../src/language/step-spec";

const column = (...values: number[]): Float64Array => Float64Array.from(values);

function run(name: string, args: Float64Array[], length: number): number[] {
  const step = STEPS.get(name);
  if (step === undefined) throw new Error(`no step ${name}`);
  return [...step.evaluate(args, length)];
}

const cells = (more: Partial<StepCells>): StepCells => ({
  here: (arg) => `here${arg}`,
  whole: (arg) => `whole${arg}`,
  above: "A4",
  below: "A6",
  allAbove: "A$2:A4",
  ...more,
});

describe("what another table sums to by each row's day", () => {
  test("a row ready on the very day counts; one without a day does not", () => {
    expect(
      run("sumUpTo", [column(5, 7, 11), column(10, 20, NaN), column(9, 10, 20, 30)], 4)
    ).toEqual([0, 5, 12, 12]);
  });
  test("nothing in the other table is nothing ready", () => {
    expect(run("sumUpTo", [column(), column(), column(1, 2)], 2)).toEqual([0, 0]);
  });
  test("as a formula", () => {
    expect(STEPS.get("sumUpTo")?.excel(cells({}))).toBe('SUMIFS(whole0,whole1,"<="&here2)');
  });
});

describe("each row takes its share in turn from a pool that grows", () => {
  test("the first takes what there is, the next what is left and what has come since", () => {
    expect(run("takeInTurn", [column(10, 10, 10), column(4, 15, 40)], 3)).toEqual([4, 10, 10]);
  });
  test("a pool that shrinks gives nothing, and takes nothing back", () => {
    expect(run("takeInTurn", [column(5, 5), column(5, 3)], 2)).toEqual([5, 0]);
  });
  test("as formulas: the first row has none above it", () => {
    const excel = STEPS.get("takeInTurn")?.excel;
    expect(excel?.(cells({ allAbove: null }))).toBe("MAX(0,MIN(here0,here1))");
    expect(excel?.(cells({}))).toBe("MAX(0,MIN(here0,here1-SUM(A$2:A4)))");
  });
});

describe("the product of a column from each row on", () => {
  test("the last stage has only its own chance", () => {
    expect(run("productFromHere", [column(0.5, 0.8, 0.9)], 3)).toEqual([
      expect.closeTo(0.36, 12),
      expect.closeTo(0.72, 12),
      0.9,
    ]);
  });
  test("a stage without a share makes those before it unknown, not those after", () => {
    expect(run("productFromHere", [column(0.5, NaN, 0.9)], 3)).toEqual([NaN, NaN, 0.9]);
  });
  test("as formulas: the last row has none below it", () => {
    const excel = STEPS.get("productFromHere")?.excel;
    expect(excel?.(cells({ below: null }))).toBe("here0");
    expect(excel?.(cells({}))).toBe("here0*A6");
  });
});
