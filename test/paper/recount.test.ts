import fc from "fast-check";
import { writeWorkbook } from "../../src/hosts/file/write";
import { readWorkbook } from "../../src/hosts/file/read";
import { recount } from "../../src/paper/recount";
import { cellKey } from "../../src/workbook/grid";
import { longPeriod } from "../../src/units/period";
import { gridOf, withCells, withoutSheet, withRows } from "../fixtures/tampered";
import { contentOf } from "../fixtures/office";
import { assumed, held } from "../fixtures/made-up";
import { randomOffice } from "../fixtures/random-office";
import { contentOfFile, counted, writtenFrom, type Written } from "../fixtures/written";

const OPCC = "test/data/opcc-2022.xlsx";

let written: Written;

beforeAll(async () => {
  written = await writtenFrom(await contentOfFile(OPCC));
});

test.each([OPCC, "samples/office.xlsx"])(
  "a workbook as it was written from %s agrees in every figure",
  async (path) => {
    const { content, planned } = await writtenFrom(await contentOfFile(path));
    const { figures, agree, differences } = counted(content);
    expect(differences.slice(0, 5)).toEqual([]);
    const all = planned.layout.placed.length;
    expect({ figures, agree }).toEqual({ figures: all, agree: all });
  }
);

describe("a workbook that is not as it was written", () => {
  test("one that Muster did not write gets a sentence", async () => {
    const result = recount(await contentOfFile(OPCC));
    expect(result).toEqual({
      ok: false,
      error: {
        message:
          "test/data/opcc-2022.xlsx is not a workbook that Muster wrote: it has no register of figures.",
        advice: "Choose a workbook that muster paper or the add-in has written.",
      },
    });
  });

  test("saved without the results of its formulas: said once, and not a thousand times", () => {
    const bare = {
      ...written.content,
      grids: written.content.grids.map((grid) => ({
        ...grid,
        rows: grid.rows.map((cells, row) =>
          cells.map((value, column) => (grid.formulas.has(cellKey(row, column)) ? null : value))
        ),
      })),
    };
    const result = recount(bare);
    expect(result.ok ? "" : result.error.message).toMatch(/^The formulas of .* hold no results/);
  });

  test("a sheet of somebody's own called Register is no register", () => {
    const content = contentOf({ assumptions: assumed(), posts: [held(1, "2018-01-01")] });
    const own = {
      ...gridOf(content, "Establishment"),
      sheet: "Register",
      rows: [["Name"], ["Ann"]],
    };
    expect(recount({ ...content, grids: [...content.grids, own] }).ok).toBe(false);
  });

  test.each([
    "Workings churn",
    "Workings surplus",
    "Panel figures",
    "Prepared people",
    "Workings posts",
    "Lists",
  ])("a missing sheet is named, and nothing crashes: %s", (sheet) => {
    const { figures, agree, differences } = counted(withoutSheet(written.content, sheet));
    expect(differences.some((one) => one.sheet === sheet)).toBe(true);
    if (sheet === "Workings churn") expect(agree).toBeLessThan(figures);
  });

  test("without its register there is nothing to count against", () => {
    expect(recount(withoutSheet(written.content, "Register")).ok).toBe(false);
  });

  test.each(["Establishment", "Leavers", "Vacancies", "Training"])(
    "without the sheet of inputs %s the figures that rest on it do not agree",
    (sheet) => {
      const result = recount(withoutSheet(written.content, sheet));
      if (result.ok) expect(result.value.agree).toBeLessThan(result.value.figures);
      else expect(result.error.message.length).toBeGreaterThan(10);
    }
  );

  test("without assumptions it says that nothing gives the as-at date", () => {
    const result = recount(withoutSheet(written.content, "Assumptions"));
    if (result.ok) expect(result.value.agree).toBeLessThan(result.value.figures);
    else expect(result.error.message).toContain("what day its sheets are as at");
  });

  test("a register row taken out", () => {
    const less = withRows(written.content, "Register", (rows) => rows.toSpliced(20, 1));
    const { figures, agree, differences } = counted(less);
    expect(agree).toBeLessThan(figures);
    expect(differences.some(({ what }) => what === "register")).toBe(true);
  });

  test("a register row too many", () => {
    const more = withRows(written.content, "Register", (rows) => [
      ...rows,
      ["Made up", "churn.made_up", "Always", "", "", 1, 1, "people", "Nothing", "", ""],
    ]);
    const { differences } = counted(more);
    expect(differences).toEqual([
      expect.objectContaining({
        id: "churn.made_up",
        what: "register",
        sheet: "Register",
        expected: "no such figure",
      }),
    ]);
  });

  test("a panel line typed over", () => {
    const panel = gridOf(written.content, "Panel figures");
    const [key] = [...panel.formulas.keys()];
    const cell = `${String.fromCharCode(65 + ((key ?? 0) % 16384))}${Math.floor((key ?? 0) / 16384) + 1}`;
    const { differences } = counted(
      withCells(written.content, [{ sheet: "Panel figures", cell, value: 123_456 }])
    );
    expect(differences.map((one) => `${one.sheet}!${one.cell}`)).toContain(`Panel figures!${cell}`);
  });

  test("a prepared row typed over", () => {
    const { differences } = counted(
      withCells(written.content, [{ sheet: "Prepared people", cell: "G6", value: 0.123 }])
    );
    expect(differences.map((one) => `${one.sheet}!${one.cell}`)).toEqual(["Prepared people!G6"]);
  });
});

test("written, read and written again: what comes out counts again as well", async () => {
  const again = await readWorkbook("again.xlsx", await writeWorkbook(written.planned.plan));
  if (!again.ok) throw new Error(again.error.message);
  expect(counted(again.value).differences).toEqual([]);
  expect(
    written.planned.layout.placed.map(({ figure }) => longPeriod(figure.period))
  ).not.toContain("");
});

test("made-up offices with everything awkward in them count again to the same figures", async () => {
  for (const office of fc.sample(randomOffice, { numRuns: 3, seed: 3 })) {
    const { content } = await writtenFrom(contentOf(office));
    const { figures, agree, differences } = counted(content);
    expect(differences.slice(0, 5)).toEqual([]);
    expect(agree).toBe(figures);
  }
});
