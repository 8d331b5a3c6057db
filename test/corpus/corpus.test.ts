import { describe, expect, test } from "@jest/globals";
import { givenShare, judge, wrong, type Judged } from "./judge";
import { cases } from "./workbooks";

/** The least share of the figures that could be had which must be given, in percent, over the whole corpus. */
const LEAST_GIVEN = 95;
const MOST_FALSE = 1;
/** Milliseconds; a force takes under one second where the machine is free. */
const PATIENCE = 30_000;

const judged: Judged[] = [];

describe("messy workbooks against the truths they were made from", () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    async (_, one) => {
      const found = await judge(one);
      judged.push(found);
      expect(found.reading.thrown).toBeNull();
      expect(found.compared.length).toBeGreaterThan(100);
      const wrongs = wrong(found.compared).map(
        ({ figure, truth, got }) => `${figure}: truth ${truth}, got ${got}`
      );
      expect(wrongs.slice(0, 5)).toEqual([]);
      expect(found.unsaid.map(({ did }) => did)).toEqual([]);
      const falses = found.falseIssues.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
      expect(falses.slice(0, Math.max(0, falses.length - MOST_FALSE))).toEqual([]);
    },
    PATIENCE
  );

  test("nearly all figures whose truth can be had are given, and right", () => {
    expect(judged.length).toBe(cases.length);
    expect(givenShare(judged.flatMap(({ compared }) => compared))).toBeGreaterThanOrEqual(
      LEAST_GIVEN
    );
  });
});
