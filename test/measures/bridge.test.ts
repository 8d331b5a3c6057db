import path from "node:path";
import fc from "fast-check";
import { bridgeBetween, RATE_BASES } from "../../src/measures/bridge";
import { catalogue } from "../../src/measures/catalogue";
import { reportedPeriods } from "../../src/measures/periods";
import type { Period } from "../../src/units/period";
import { readWorkforce } from "../../src/workforce/read";
import type { Workforce } from "../../src/workforce/workforce";
import { figureOf } from "../fixtures/figures";
import { contentOfFile } from "../fixtures/written";

let workforce: Workforce;
let year: Period;
let since: Period;

beforeAll(async () => {
  const content = await contentOfFile(path.join(__dirname, "../data/opcc-2022.xlsx"));
  const read = readWorkforce(content, {});
  if (!read.ok) throw new Error(read.error.message);
  workforce = read.value;
  const periods = new Map(reportedPeriods(workforce).map(({ name, period }) => [name, period]));
  year = periods.get("last_year")!;
  since = periods.get("since_office")!;
});

const bridged = (
  ...ends: Parameters<typeof bridgeBetween> extends [infer A, infer B, ...unknown[]]
    ? [A, B]
    : never
) => {
  const result = bridgeBetween(ends[0], ends[1], workforce, catalogue());
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe("why two leaver rates of one office differ", () => {
  it("Home Office 2021/22 to a year on time in post since office: one thing changes a line", () => {
    const bridge = bridged(
      { basis: "churn.leaver_rate_home_office_fte", period: year },
      { basis: "churn.annualised", period: since }
    );
    expect(bridge.from).toBeCloseTo(
      figureOf(workforce, "churn.leaver_rate_home_office_fte", "last_year").value!,
      12
    );
    expect(bridge.to).toBeCloseTo(
      figureOf(workforce, "churn.annualised", "since_office").value!,
      12
    );
    expect(bridge.lines.map(({ words }) => words)).toEqual([
      "measured over 404 days, not 365",
      "people, not FTE",
      "transfers to other forces counted",
      "over the mean of start and end, not the start",
      "brought to a year",
      "over time in post, not average strength",
    ]);
  });

  it("the changes add up to the difference, whichever rates and dates, there and back", () => {
    const at = fc.record({
      basis: fc.constantFrom(...RATE_BASES.map(({ id }) => id)),
      late: fc.boolean(),
    });
    fc.assert(
      fc.property(at, at, (a, b) => {
        const from = { basis: a.basis, period: a.late ? since : year };
        const to = { basis: b.basis, period: b.late ? since : year };
        const there = bridged(from, to);
        const total = there.lines.reduce((sum, { change }) => sum + change, there.from);
        expect(total).toBeCloseTo(there.to, 9);
        const back = bridged(to, from);
        expect(back.to - back.from).toBeCloseTo(there.from - there.to, 9);
      })
    );
  });

  it("a rate to itself has no lines", () => {
    const same = { basis: "churn.annualised" as const, period: since };
    expect(bridged(same, same).lines).toEqual([]);
  });

  it("before the records begin there is no bridge, and the reason says so", () => {
    const early = { from: year.from - 4000, to: year.to - 4000 };
    const result = bridgeBetween(
      { basis: "churn.annualised", period: early },
      { basis: "churn.annualised", period: since },
      workforce,
      catalogue()
    );
    expect(result.ok ? "" : result.error).toContain("leaver records are complete from");
  });
});
