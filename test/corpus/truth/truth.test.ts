import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/units/day";
import { cleanWorkbook } from "../clean-workbook";
import { readBook } from "../product";
import { truth } from "./truth";

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe.each([
  ["office", 1],
  ["office", 2],
  ["office", 3],
  ["office", 4],
  ["force", 1],
  ["force", 2],
  ["force", 3],
  ["force", 4],
] as const)("%s %d, written clean", (size, seed) => {
  const of = truth(size, seed);
  const held = of.posts.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  const reading = readBook(cleanWorkbook(of));
  const figure = async (id: string, period: string): Promise<number> => {
    const found = (await reading).figures.find(
      (one) => one.id === id && one.periodName === period && one.group === null
    );
    return found?.value ?? NaN;
  };

  test("is of the size it says", () => {
    const [least, most] = size === "office" ? [18, 40] : [300, 600];
    expect(of.posts.length).toBeGreaterThanOrEqual(least);
    expect(of.posts.length).toBeLessThanOrEqual(most);
  });

  test("asks nothing and stops at nothing", async () => {
    const { issues, refused } = await reading;
    expect(refused).toBeNull();
    expect(issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("comes to what the facts come to, added up here", async () => {
    const [from, to] = [dayOf(of.year - 1, 4, 1), dayOf(of.year, 3, 31)];
    const gone = of.leavers.filter(
      ({ left, reason }) => left >= from && left <= to && reason !== "TUPE"
    );
    const paid = of.courses.filter(({ status }) => status === "Paid");
    expect(await figure("vacancy.posts", "as_at")).toBe(new Set(of.posts.map(({ id }) => id)).size);
    expect(await figure("vacancy.establishment_fte", "as_at")).toBeCloseTo(
      total(of.posts.map(({ fte }) => fte)),
      6
    );
    expect(await figure("vacancy.in_post_fte", "as_at")).toBeCloseTo(
      total(held.map(({ fte }) => fte)),
      6
    );
    expect(await figure("vacancy.in_post_headcount", "as_at")).toBe(
      new Set(held.map(({ number }) => number)).size
    );
    expect(await figure("vacancy.posts_vacant", "as_at")).toBe(of.vacancies.length);
    expect(await figure("churn.leavers", "last_year")).toBe(gone.length);
    expect(await figure("churn.leavers_fte", "last_year")).toBeCloseTo(
      total(gone.map(({ fte }) => fte)),
      6
    );
    expect(await figure("training.paid", "year")).toBe(total(paid.map(({ cost }) => cost)));
  });
});
