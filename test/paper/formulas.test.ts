import fc from "fast-check";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { contentOf, officeOf } from "../fixtures/office";
import { randomOffice } from "../fixtures/random-office";
import { contentOfFile, plannedOf } from "../fixtures/written";

/** What the written workbooks may call: all in Excel 2007, so none needs a prefix in the file. */
const ALLOWED = new Set(
  "ABS AND AVERAGEIFS CHIINV COUNTIF COUNTIFS DATE EDATE EOMONTH IF INDEX INT ISNUMBER LEFT MATCH MAX MIN NOT OR ROWS SQRT SUBSTITUTE SUM SUMIFS SUMPRODUCT".split(
    " "
  )
);
/** Excel 2016 takes these inside SUMPRODUCT only when the formula is entered as an array. */
const NEEDS_ARRAY_ENTRY = /\b(IF|AND|OR|NOT|MIN|MAX|INDEX)\(/;

interface Found {
  readonly where: string;
  readonly formula: string;
}

const formulasOf = (plan: WorkbookPlan): Found[] =>
  plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [{ where: `${sheet.name} ${row + 1},${column + 1}`, formula: cell.formula }]
      )
    )
  );

/** The formula without what stands in quotes: texts, and names of sheets. */
const bare = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");

/** What stands inside each SUMPRODUCT. */
function insideSumproduct(formula: string): string[] {
  const parts: string[] = [];
  for (const match of formula.matchAll(/SUMPRODUCT\(/g)) {
    let depth = 1;
    let at = match.index + match[0].length;
    const start = at;
    for (; at < formula.length && depth > 0; at++) {
      if (formula[at] === "(") depth++;
      if (formula[at] === ")") depth--;
    }
    parts.push(formula.slice(start, at - 1));
  }
  return parts;
}

function faults(plan: WorkbookPlan): string[] {
  const names = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const tables = new Set(plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const headings = new Map(
    plan.sheets.flatMap(({ tables: own }) =>
      own.map(({ name, headings: all }) => [name, new Set(all)])
    )
  );
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  const found: string[] = [];
  for (const { where, formula } of formulasOf(plan)) {
    const say = (what: string): number =>
      found.push(`${where}: ${what} in =${formula.slice(0, 200)}`);
    const text = bare(formula);
    for (const [, name = ""] of text.matchAll(/([A-Za-z_.][A-Za-z0-9_.]*)\(/g))
      if (!ALLOWED.has(name)) say(`the function ${name}`);
    for (const inside of insideSumproduct(text))
      if (NEEDS_ARRAY_ENTRY.test(inside)) say("a function that needs array entry");
    for (const [, table = "", heading = ""] of text.matchAll(/([A-Za-z_]\w*)\[([^\]]*)\]/g)) {
      if (!tables.has(table)) say(`the table ${table}`);
      else if (headings.get(table)?.has(heading) !== true) say(`the column ${table}[${heading}]`);
      if (!/^[A-Za-z0-9 ]*$/.test(heading)) say(`the heading ${heading}`);
    }
    for (const [, sheet = ""] of formula.matchAll(/'((?:[^']|'')*)'!/g))
      if (!sheets.has(sheet.replaceAll("''", "'"))) say(`the sheet ${sheet}`);
    for (const [name = ""] of text.replace(/\w+\[[^\]]*\]/g, "").matchAll(/\b[A-Z][a-z]\w*_\w+\b/g))
      if (!names.has(name.toLowerCase())) say(`the name ${name}`);
    if (formula.length > 8192) say("more than 8,192 characters");
    for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g))
      if (literal.length > 257) say("a text of more than 255 characters");
    if (/[[\]]@|\[@|#This/.test(text)) say("a reference to the row of a table");
  }
  return found;
}

test.each(["test/data/opcc-2022.xlsx", "samples/office.xlsx", "samples/force.xlsx"])(
  "every formula of %s is one that Excel 2016 can work out as it stands",
  async (path) => {
    const { plan } = plannedOf(await contentOfFile(path));
    expect(formulasOf(plan).length).toBeGreaterThan(1000);
    expect(faults(plan).slice(0, 10)).toEqual([]);
  }
);

test("and so is every formula of made-up offices", () => {
  fc.assert(
    fc.property(randomOffice, (office) => {
      const { plan } = planWorkbook(officeOf(office), contentOf(office));
      expect(faults(plan).slice(0, 10)).toEqual([]);
    }),
    { numRuns: 6, seed: 5 }
  );
});

describe("the walk itself", () => {
  const planOf = (formula: string): WorkbookPlan => ({
    title: "Made up",
    names: [],
    dated: 44732,
    sheets: [
      {
        name: "One",
        rows: [[{ value: 1, formula }]],
        widths: [],
        tables: [{ name: "T", top: 0, left: 0, bottom: 1, right: 0, headings: ["A"] }],
        charts: [],
        print: { landscape: false, fit: [1, 1], bottom: 0, right: 0 },
        role: "product",
      },
    ],
  });
  test.each([
    ["a newer function", "XLOOKUP(1,T[A],T[A])", "the function XLOOKUP"],
    ["an unprefixed newer function", "CHISQ.INV(0.5,2)", "the function CHISQ.INV"],
    ["a choice inside SUMPRODUCT", "SUMPRODUCT((T[A]>0)*IF(T[A]>1,1,0))", "needs array entry"],
    ["a table that is not there", "SUM(U[A])", "the table U"],
    ["a column that is not there", "SUM(T[B])", "the column T[B]"],
    ["a sheet that is not there", "'Not here'!A1", "the sheet Not here"],
    ["a name that is not there", "Vacancy_factor*2", "the name Vacancy_factor"],
  ])("sees %s", (_what, formula, said) => {
    expect(faults(planOf(formula)).join(" ")).toContain(said);
  });

  test("is content with text and arithmetic", () => {
    expect(faults(planOf('SUMPRODUCT((T[A]="IF(")*1)'))).toEqual([]);
  });
});
