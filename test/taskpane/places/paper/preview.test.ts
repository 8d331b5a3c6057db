import { previewOf, withheldCount } from "../../../../src/taskpane/places/paper/preview";
import { periodGiven } from "../../../../src/taskpane/places/paper/period-given";
import { planWorkbook } from "../../../../src/paper/workbook-plan";
import { SHEETS } from "../../../../src/paper/sheet-names";
import { dayOf } from "../../../../src/units/day";
import { readWorkforce } from "../../../../src/workforce/read";
import { contentOfFile } from "../../../fixtures/written";
import { aFigure } from "../../a-figure";
import { notedDesk, OPCC, opccBytes, opccPath } from "../../open-in";

const reported = async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  const last = told.at(-1);
  if (last?.kind !== "report") throw new Error("no report");
  return last.report;
};

describe("the paper before it is written", () => {
  it("has the lines of the written panel sheet, name for name and in its order", async () => {
    const { figures } = await reported();
    const shown = previewOf(figures).flatMap(({ lines }) => lines.map(({ name }) => name));
    const content = await contentOfFile(opccPath);
    const workforce = readWorkforce(content, {});
    if (!workforce.ok) throw new Error(workforce.error.message);
    const panel = planWorkbook(workforce.value, content).plan.sheets.find(
      ({ name }) => name === SHEETS.panel
    )!;
    const written = panel.rows.flatMap((row) =>
      row[1]?.look === "headline" ? [String(row[0]?.value).replace(/\*$/, "")] : []
    );
    expect(shown).toEqual(written);
    expect(shown.length).toBeGreaterThan(20);
  });

  it("says surplus or shortfall, never a bare minus", () => {
    const line = (value: number) =>
      previewOf([aFigure({ id: "vacancy.surplus", value })])[0]!.lines[0]!;
    expect(line(30053)).toMatchObject({ name: "Surplus left over", amount: "£30,053" });
    expect(line(-30053)).toMatchObject({ name: "Shortfall", amount: "£30,053" });
  });

  it("counts what is withheld, of the panel's figures only", () => {
    expect(
      withheldCount([aFigure({ value: null }), aFigure({ id: "churn.other_ends", value: null })])
    ).toBe(1);
  });
});

describe("dates of the user's own", () => {
  it("two days in British order", () => {
    expect(periodGiven("1/4/2022", "31 March 2023")).toEqual({
      ok: true,
      value: { from: dayOf(2022, 4, 1), to: dayOf(2023, 3, 31) },
    });
  });

  it.each([
    ["April 2022", "31/03/2023", "Give the first day"],
    ["01/04/2022", "next year", "Give the last day"],
    ["01/04/2022", "31/03/2022", "The last day is before the first."],
  ])("%s to %s is refused in words", (from, to, words) => {
    const given = periodGiven(from, to);
    expect(given.ok ? "" : given.error).toContain(words);
  });
});
