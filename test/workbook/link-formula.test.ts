import { linkFormula, withOwnLinksAsTexts } from "../../src/workbook/link-formula";
import { cellKey, type WorkbookContent } from "../../src/workbook/grid";
import { gridFrom, workbookOf } from "../sheets/grid-from";

const TO = `'A "b"'!B7`;

function workbookWith(
  formulas: readonly (readonly [value: string, formula: string])[],
  own: boolean
): WorkbookContent {
  const grid = gridFrom("Register", formulas.map(([value]) => [value]), {
    formulas: new Map(formulas.map(([, formula], row) => [cellKey(row, 0), formula])),
  }); // prettier-ignore
  return { ...workbookOf([grid]), productSheets: own ? ["Register"] : [] };
}

const left = (content: WorkbookContent): string[] =>
  withOwnLinksAsTexts(content).grids.flatMap(({ formulas }) => [...formulas.values()]);

test("a link holds the quotes of its place and of its text", () => {
  expect(linkFormula(TO, 'say "go"')).toBe(`HYPERLINK("#'A ""b""'!B7","say ""go""")`);
});

test("links on Muster’s own sheets count as the texts they show", () => {
  const content = workbookWith(
    [
      ['say "go"', linkFormula(TO, 'say "go"')],
      ["2", "1+1"],
    ],
    true
  );
  expect(left(content)).toEqual(["1+1"]);
  expect(withOwnLinksAsTexts(content).grids[0]?.rows[0]).toEqual(['say "go"']);
});

test("a link whose text was altered, one out of the workbook, and one that is worked out stay formulas", () => {
  const formulas = [
    ["stop", linkFormula(TO, "go")],
    ["go", 'HYPERLINK("https://example.invalid","go")'],
    ["go", 'HYPERLINK("#"&A1,"go")'],
  ] as const;
  expect(left(workbookWith(formulas, true))).toHaveLength(3);
});

test("links on the user’s sheets stay formulas", () => {
  expect(left(workbookWith([["go", linkFormula(TO, "go")]], false))).toHaveLength(1);
});
