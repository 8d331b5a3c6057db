import type { GroupTable } from "../../../src/taskpane/engine/detail";
import { shownTable } from "../../../src/taskpane/words/group-table-words";
import type { Figure } from "../../../src/measures/figure";
import { aFigure } from "../a-figure";

const count = (value: number | null, notes: string[] = []): Figure =>
  aFigure({ id: "churn.leavers", unit: "people", value, notes });
const rate = (value: number | null, denominator: number): Figure =>
  aFigure({ id: "churn.annualised", unit: "percent a year", value, numerator: 1, denominator });

const table = (rows: readonly [string, Figure, Figure][]): GroupTable => ({
  by: "team",
  title: "By team",
  periodLabel: "2021/22",
  columns: [
    { id: "churn.leavers", name: "Leavers" },
    { id: "churn.annualised", name: "Leaver rate a year" },
  ],
  rows: rows.map(([label, ...figures]) => ({ label, about: "", figures })),
});

const none = (): null => null;

test("an office: every team is too small for a rate, so there is no column of rates", () => {
  const shown = shownTable(table([["Policy", count(3), rate(150, 2)]]), none);
  expect(shown.heads).toEqual(["Left"]);
  expect(shown.rows[0]?.cells).toEqual(["3"]);
  expect(shown.notes).toEqual(["Teams this small have counts, not rates."]);
});

test("a force: small teams have a word where the others have a rate", () => {
  const shown = shownTable(
    table([
      ["Response", count(40), rate(10.26, 390)],
      ["Chaplaincy", count(1), rate(33, 3)],
    ]),
    none
  );
  expect(shown.heads).toEqual(["Left", "% a year"]);
  expect(shown.rows.map(({ cells }) => cells)).toEqual([
    ["40", "10.3"],
    ["1", "few"],
  ]);
  expect(shown.few).toContain("under 20");
});

test("a withheld cell says so, and why is said once below", () => {
  const notes = ["Withheld: Leavers!E24 is to be settled first."];
  const shown = shownTable(
    table([
      ["Response", count(null, notes), rate(10, 390)],
      ["Custody", count(null, notes), rate(10, 390)],
    ]),
    none
  );
  expect(shown.rows[0]?.cells[0]).toBe("withheld");
  expect(shown.notes).toEqual(["Withheld: Leavers!E24 is to be settled first."]);
});

test("the total is the figure of the whole, not a sum; without it there is none", () => {
  const rows: [string, Figure, Figure][] = [
    ["Response", count(40), rate(10, 390)],
    ["", count(2), rate(10, 390)],
  ];
  const whole = (id: string): Figure => (id === "churn.leavers" ? count(43) : rate(11, 800));
  expect(shownTable(table(rows), whole).total).toEqual(["43", "11.0"]);
  expect(shownTable(table(rows), none).total).toBeNull();
  expect(shownTable(table(rows), none).rows[1]?.label).toBe("Not given");
});

test("a post whose cover costs more than is saved: over, and no bare minus", () => {
  const net = aFigure({ id: "vacancy.net", unit: "GBP", value: -1234 });
  const shown = shownTable(
    {
      by: "post",
      title: "By post",
      periodLabel: "2022/23 forecast",
      columns: [{ id: "vacancy.net", name: "Saving net of cover" }],
      rows: [{ label: "P07", about: "Head of Commissioning", figures: [net] }],
    },
    none
  );
  expect(shown.rows[0]).toEqual({
    label: "P07",
    about: "Head of Commissioning",
    cells: ["£1,234 over"],
  });
});
