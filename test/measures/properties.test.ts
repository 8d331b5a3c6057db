import fc from "fast-check";
import { evaluate } from "../../src/language/evaluate/evaluate";
import { WHOLE } from "../../src/language/evaluate/grouping";
import type { Dimension } from "../../src/language/term";
import { askedFigures } from "../../src/measures/asked";
import { catalogue } from "../../src/measures/catalogue";
import { figureKey, type Figure } from "../../src/measures/figure";
import { figuresFor } from "../../src/measures/figures";
import { frameFor, reportedPeriods } from "../../src/measures/periods";
import { daysOf } from "../../src/units/period";
import type { Workforce } from "../../src/workforce/workforce";
import { figureOf, figuresOf } from "../fixtures/figures";
import { lineOf } from "../fixtures/language";
import { officeOf } from "../fixtures/office";
import { randomOffice } from "../fixtures/random-office";
import { near } from "../fixtures/recalculated";
import { shuffled } from "../fixtures/shuffled";

const RUNS = { numRuns: 50, seed: 11 };
const SPLITS: readonly Dimension[][] = [["team"], ["type"], ["reason"], ["post"], ["team", "type"]];

const every = (workforce: Workforce): Figure[] =>
  figuresFor(askedFigures(workforce, catalogue(), SPLITS), workforce, catalogue()).flat();

const alike = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : near(a, b);

function totals(
  workforce: Workforce,
  lines: readonly string[],
  from: number,
  to: number
): number[] {
  const frame = frameFor(workforce, { from, to });
  const values = evaluate(
    lines.map((line) => ({ term: lineOf(line), frame })),
    WHOLE,
    workforce
  );
  return values.map((value) => value[0] ?? Number.NaN);
}

const periods = fc.record({ back: fc.nat(900), length: fc.nat(900) });
const ended = "inPeriod(people.leave_date, period)";

describe("stock and flow", () => {
  test.each([
    ["heads", "head", (condition: string) => `count(people, ${condition})`],
    ["FTE", "fte", (condition: string) => `sum(people.fte, ${condition})`],
  ])("closing %s are opening and joiners less leavers and other ends", (_what, unit, of) => {
    const lines = [
      `strength(${unit}, opening(period))`,
      of("inPeriod(people.start, period)"),
      of(`${ended} and people.leaver`),
      of(`${ended} and not people.leaver`),
      `strength(${unit}, closing(period))`,
    ];
    fc.assert(
      fc.property(randomOffice, periods, (office, { back, length }) => {
        const workforce = officeOf(office);
        const from = workforce.asAt - back;
        const [opening = 0, joiners = 0, leavers = 0, others = 0, closing] = totals(
          workforce,
          lines,
          from,
          from + length
        );
        expect(closing).toBeCloseTo(opening + joiners - leavers - others, 9);
      }),
      RUNS
    );
  });

  test("what a period has, its two parts have together", () => {
    const lines = [
      "churn.joiners",
      "churn.leavers",
      "churn.leavers_fte",
      "churn.other_ends",
      "churn.home_office_leavers_fte",
      "churn.voluntary",
      "churn.redundancies",
      "churn.person_years",
      "churn.years_of_service_lost",
      "churn.exit_interviews",
      "vacancy.days",
      "training.paid",
      "training.forecast",
    ];
    fc.assert(
      fc.property(
        randomOffice,
        periods,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (office, span, at) => {
          const workforce = officeOf(office);
          const from = workforce.asAt - span.back;
          const to = from + span.length + 1;
          const cut = Math.min(to - 1, from + Math.floor(at * (to - from)));
          const whole = totals(workforce, lines, from, to);
          const first = totals(workforce, lines, from, cut);
          const second = totals(workforce, lines, cut + 1, to);
          whole.forEach((value, i) => {
            const sum = (first[i] ?? 0) + (second[i] ?? 0);
            if (!Number.isNaN(value))
              expect([lines[i], sum]).toEqual([lines[i], expect.closeTo(value, 6)]);
          });
        }
      ),
      RUNS
    );
  });

  test("nobody in post for longer than the period, and stability is at most 100", () => {
    fc.assert(
      fc.property(randomOffice, (office) => {
        const workforce = officeOf(office);
        for (const name of ["since_office", "last_year"] as const) {
          const { value } = figureOf(workforce, "churn.stability", name);
          if (value !== null) expect(value).toBeLessThanOrEqual(100);
          const years = figureOf(workforce, "churn.person_years", name);
          const people = workforce.tables.get("people")?.length ?? 0;
          if (years.value !== null)
            expect(years.value).toBeLessThanOrEqual((people * daysOf(years.period)) / 365 + 1e-9);
        }
      }),
      RUNS
    );
  });
});

/** Measures that add up over groups. */
const ADDITIVE: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  team: [
    "churn.opening",
    "churn.joiners",
    "churn.leavers",
    "churn.leavers_fte",
    "churn.closing_fte",
    "churn.person_years",
    "vacancy.posts",
    "vacancy.establishment_fte",
    "vacancy.posts_vacant",
    "vacancy.days",
    "vacancy.saving",
    "vacancy.cover",
    "vacancy.surplus",
    "training.forecast",
    "resilience.in_team",
  ],
  type: ["churn.opening", "churn.leavers", "churn.closing", "vacancy.over_establishment_fte"],
  reason: ["churn.leavers", "churn.leavers_fte", "churn.other_ends", "churn.exit_interviews"],
  post: ["vacancy.days", "vacancy.saving", "vacancy.cover", "vacancy.net"],
  cohort: ["uplift.places", "uplift.fill", "uplift.from_pipeline"],
  event: ["uplift.assessment_booked", "uplift.assessment_used"],
};

test("figures that add up over groups come to the whole", () => {
  fc.assert(
    fc.property(randomOffice, (office) => {
      const workforce = officeOf(office);
      const names = new Set(reportedPeriods(workforce).map(({ name }) => name));
      for (const [by, ids] of Object.entries(ADDITIVE))
        for (const id of ids)
          for (const name of catalogue().measures.get(id)?.periods ?? []) {
            if (!names.has(name)) continue;
            const whole = figureOf(workforce, id, name);
            const groups = figuresOf(workforce, id, name, [by as Dimension]);
            if (whole.value === null) continue;
            const sum = groups.reduce((total, { value }) => total + (value ?? 0), 0);
            expect([id, by, name, sum]).toEqual([id, by, name, expect.closeTo(whole.value, 6)]);
          }
    }),
    { ...RUNS, numRuns: 20 }
  );
});

test("the order of rows never matters", () => {
  const both = randomOffice.chain((office) => fc.tuple(fc.constant(office), shuffled(office)));
  fc.assert(
    fc.property(both, ([office, other]) => {
      const wanted = new Map(every(officeOf(office)).map((one) => [figureKey(one), one.value]));
      const found = new Map(every(officeOf(other)).map((one) => [figureKey(one), one.value]));
      expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
      const moved = [...wanted].filter(([key, value]) => !alike(value, found.get(key) ?? null));
      expect(moved.map(([key, value]) => [key, value, found.get(key)])).toEqual([]);
    }),
    { ...RUNS, numRuns: 20 }
  );
});

test("a figure is the same asked for alone or among all the others", () => {
  fc.assert(
    fc.property(randomOffice, fc.nat(), (office, which) => {
      const workforce = officeOf(office);
      const requests = askedFigures(workforce, catalogue(), SPLITS);
      const together = figuresFor(requests, workforce, catalogue());
      for (let i = which % 17; i < requests.length; i += 17) {
        const request = requests[i];
        if (request === undefined) continue;
        const [alone = []] = figuresFor([request], workforce, catalogue());
        const values = (figures: readonly Figure[] = []): unknown =>
          figures.map((figure) => [figureKey(figure), figure.notes, figure.interval]);
        expect(values(alone)).toEqual(values(together[i]));
        alone.forEach(({ value }, g) => {
          expect(alike(value, together[i]?.[g]?.value ?? null)).toBe(true);
        });
      }
    }),
    { ...RUNS, numRuns: 20 }
  );
});

test("every figure is a finite number, or withheld with a reason", () => {
  fc.assert(
    fc.property(randomOffice, (office) => {
      for (const { id, value, notes } of every(officeOf(office)))
        if (value === null)
          expect([id, notes.join(" ")]).toEqual([id, expect.stringMatching(/Withheld: ./)]);
        else expect([id, Number.isFinite(value)]).toEqual([id, true]);
    }),
    { ...RUNS, numRuns: 12 }
  );
});
