import { editCells, stylesAt, type CellEdit } from "../../../src/hosts/file/sheet-edits";
import { worksheet } from "./handmade";

const set = (row: number, column: number, value: CellEdit["value"]): CellEdit => ({
  row,
  column,
  value,
  style: (before) => before,
});

const ROWS =
  '<row r="2" spans="1:3"><c r="A2" s="4" t="s"><v>0</v></c><c r="C2"><v>3</v></c></row><row r="5"/>';

test.each<[situation: string, edit: CellEdit, expected: string]>([
  [
    "a text becomes a number and keeps its style",
    set(1, 0, 7),
    ROWS.replace(' t="s"><v>0</v>', "><v>7</v>"),
  ],
  [
    "a number becomes text with its spaces",
    set(1, 2, " a <b> "),
    ROWS.replace(
      '<c r="C2"><v>3</v>',
      '<c r="C2" t="inlineStr"><is><t xml:space="preserve"> a &lt;b&gt; </t></is>'
    ),
  ],
  ["a value is taken out", set(1, 2, null), ROWS.replace("><v>3</v></c>", "/>")],
  [
    "a cell that was not there, between two",
    set(1, 1, true),
    ROWS.replace('<c r="C2">', '<c r="B2" t="b"><v>1</v></c><c r="C2">'),
  ],
  [
    "a cell behind the last of its row",
    set(1, 4, 1),
    ROWS.replace("</c></row>", '</c><c r="E2"><v>1</v></c></row>'),
  ],
  [
    "a row that was written as empty",
    set(4, 0, 1),
    ROWS.replace('<row r="5"/>', '<row r="5"><c r="A5"><v>1</v></c></row>'),
  ],
  [
    "a row that was not there",
    set(2, 0, 1),
    ROWS.replace('<row r="5"/>', '<row r="3"><c r="A3"><v>1</v></c></row><row r="5"/>'),
  ],
  ["a row behind the last", set(8, 0, 1), `${ROWS}<row r="9"><c r="A9"><v>1</v></c></row>`],
])("%s", (_, edit, expected) => {
  expect(editCells(worksheet(ROWS), [edit])).toBe(worksheet(expected));
});

test("several cells at once, given in any order", () => {
  const edited = editCells(worksheet(ROWS), [
    set(8, 1, 2),
    set(1, 3, 1),
    set(8, 0, 1),
    set(1, 1, 0),
  ]);
  expect(edited).toContain('<c r="B2"><v>0</v></c><c r="C2"><v>3</v></c><c r="D2"><v>1</v></c>');
  expect(edited).toContain('<row r="9"><c r="A9"><v>1</v></c><c r="B9"><v>2</v></c></row>');
});

test("rows and cells that do not say where they stand come one after another", () => {
  const xml = worksheet(
    "<row><c><v>1</v></c></row><row><c><v>2</v></c><c s='3'><v>4</v></c></row>"
  );
  expect(editCells(xml, [set(1, 1, 9)])).toBe(
    worksheet('<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2" s="3"><v>9</v></c></row>')
  );
});

test("a sheet without rows, and one whose elements carry a prefix", () => {
  const empty = worksheet("").replace("<sheetData></sheetData>", "<sheetData/>");
  expect(editCells(empty, [set(0, 0, 1)])).toBe(
    worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')
  );
  const prefixed =
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
  expect(editCells(prefixed, [set(0, 0, "a")])).toContain(
    '<x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>'
  );
});

test("styles of cells that are there and of one that is not", () => {
  const places = [
    { row: 1, column: 0 },
    { row: 1, column: 1 },
    { row: 9, column: 0 },
  ];
  expect(stylesAt(worksheet(ROWS), places)).toEqual([4, 0, 0]);
});
