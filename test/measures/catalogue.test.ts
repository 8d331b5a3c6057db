import { parse } from "../../src/language/parse";
import { toWords } from "../../src/language/words";
import { buildCatalogue, catalogue } from "../../src/measures/catalogue";
import type { FamilySource, Measure } from "../../src/measures/measure";

const { measures, rowLines, monthLines } = catalogue();
const name = (id: string): string => measures.get(id)?.name.toLowerCase() ?? id;

test("every line of the catalogue holds in names, kinds and units", () => {
  const built = buildCatalogue();
  expect(built.ok ? "" : built.error).toBe("");
});

describe.each([...measures.values()].map((measure) => [measure.id, measure] as const))(
  "%s",
  (id, measure) => {
    test("is named by its family, and says where its definition is argued", () => {
      expect(id.startsWith(`${measure.family}.`)).toBe(true);
      expect(measure.name).toMatch(/^[A-Z]/);
      expect(measure.source).toMatch(/conventions \d|M-[A-Z]\d/);
      expect(measure.periods.length).toBeGreaterThan(0);
    });

    test("says in words what it is, with nothing left unsaid", () => {
      const words = toWords(measure.term, name);
      expect(words.length).toBeGreaterThan(5);
      expect(words).not.toMatch(/[{}]|undefined|NaN|[a-z]\.[a-z]/);
    });

    test("can be read again as it is written", () => {
      expect(parse(measure.line).ok).toBe(true);
    });
  }
);

test("no two measures of a family have one name, no two lines of a table one heading", () => {
  const names = [...measures.values()].map((measure) => `${measure.family} ${measure.name}`);
  expect(new Set(names).size).toBe(names.length);
  const headings = [...rowLines.values()].map((line) => `${line.table} ${line.heading}`);
  expect(new Set(headings).size).toBe(headings.length);
});

test("headings of lines hold nothing that structured references must escape", () => {
  for (const { heading } of [...rowLines.values(), ...monthLines.values()])
    expect(heading).toMatch(/^[A-Za-z0-9 ]+$/);
});

describe("what a catalogue may not hold", () => {
  const measure = (line: string, unit: Measure["unit"] = "people"): FamilySource => ({
    family: "churn",
    rowLines: [],
    measures: [
      {
        id: "churn.made_up",
        name: "Made up",
        unit,
        line,
        source: "M-B1",
        periods: ["as_at"],
        by: [],
      },
    ],
  });
  test.each([
    ["a fault in grammar", measure("count(people"), "churn.made_up: this cannot be read"],
    [
      "a unit that is not the one it says",
      measure("sum(people.fte)"),
      "gives a number of FTE, and the measure says people",
    ],
    ["a rate said to be people", measure("count(people) / count(people)"), "gives a plain number"],
    [
      "FTE over headcount",
      measure("100 * sum(people.fte) / count(people)", "percent"),
      "different populations",
    ],
    [
      "a way round the check",
      measure("100 * sum(people.fte) * (1 / count(people))", "percent"),
      "and the measure says percent",
    ],
    ["one value a row", measure("people.fte", "FTE"), "for each row of people"],
    ["text", measure('"Paid"'), "gives text"],
    ["yes or no", measure("1 == 1"), "gives yes or no"],
    ["a date", measure("asAt", "days"), "gives a date"],
    [
      "a month outside month by month lines",
      measure("days(month)", "days"),
      "a month has a meaning only in",
    ],
    ["a rate of the month", measure("month.ni_rate", "percent"), "nothing called month.ni_rate"],
    ["itself", measure("churn.made_up + 1"), "nothing called churn.made_up"],
  ])("%s", (_what, family, said) => {
    const built = buildCatalogue([family]);
    expect(built.ok ? "nothing is wrong" : built.error).toContain(said);
  });

  test("a line of one table said to be of another", () => {
    const built = buildCatalogue([
      {
        family: "churn",
        rowLines: [{ name: "posts.odd", heading: "Odd", words: "odd", line: "people.fte * 2" }],
        measures: [],
      },
    ]);
    expect(built.ok ? "" : built.error).toContain(
      "posts.odd: the line gives a number of FTE for each row of people, not a row of posts"
    );
  });

  test("limits in another unit than the measure", () => {
    const built = buildCatalogue([
      {
        family: "churn",
        rowLines: [],
        measures: [
          {
            id: "churn.made_up",
            name: "Made up",
            unit: "people",
            line: "count(people)",
            interval: { low: "sum(people.fte)", high: "count(people)", method: "none" },
            source: "M-B1",
            periods: ["as_at"],
            by: [],
          },
        ],
      },
    ]);
    expect(built.ok ? "" : built.error).toContain("gives a number of FTE");
  });
});
