import { datesByCellFormat } from "../../../src/hosts/file/cell-formats";
import { StyleBook } from "../../../src/hosts/file/style-book";

const xml = (styles: string, formats = ""): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats}` +
  `<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>` +
  `<cellXfs count="${(styles.match(/<xf/g) ?? []).length}">${styles}</cellXfs></styleSheet>`;

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0"/>';
const YELLOW = '<xf numFmtId="0" fontId="0" fillId="2"><alignment wrapText="1"/></xf>';
const DATED = '<xf numFmtId="14" fontId="0" fillId="0" applyNumberFormat="1"/>';
const TEXT = '<xf numFmtId="49" fontId="0" fillId="0"/>';
const OWN = '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>';

test("a day in a plain cell takes the style that is there for it", () => {
  const book = new StyleBook(xml(PLAIN + DATED));
  expect(book.dated(0)).toBe(1);
  expect(book.dated(1)).toBe(1);
  expect(book.xml()).toBe(xml(PLAIN + DATED));
});

test("a day in a yellow cell takes a new style, yellow as well", () => {
  const book = new StyleBook(xml(PLAIN + YELLOW));
  expect(book.dated(1)).toBe(2);
  expect(book.dated(1)).toBe(2);
  expect(datesByCellFormat(book.xml())).toEqual([false, false, true]);
  expect(book.xml()).toMatch(
    /<cellXfs count="3">.*fillId="2"><alignment wrapText="1"\/><\/xf><\/cellXfs>/
  );
});

test("a number leaves the formats that would hide it, and no other", () => {
  const book = new StyleBook(xml(PLAIN + DATED + TEXT));
  expect([book.plain(0), book.plain(1), book.plain(2)]).toEqual([0, 0, 0]);
  const pounds = new StyleBook(
    xml(PLAIN + '<xf numFmtId="164"/>', OWN.replace("dd/mm/yyyy", "#,##0"))
  );
  expect(pounds.plain(1)).toBe(1);
});

test.each([
  ["General", 1, 0],
  ["@", 1, 2],
  ["short date", 0, 1],
])("put back to %s, a cell has the very style it had", (format, from, to) => {
  const book = new StyleBook(xml(PLAIN + DATED + TEXT));
  expect(book.formatOf(to)).toBe(format);
  expect(book.formatted(from, format)).toBe(to);
});

test("a format of the workbook's own is known by its code, one that is gone is made again", () => {
  const book = new StyleBook(xml(`${PLAIN}<xf numFmtId="164" fontId="0" fillId="0"/>`, OWN));
  expect(book.formatOf(1)).toBe("dd/mm/yyyy");
  expect(book.formatted(0, "dd/mm/yyyy")).toBe(1);
  const other = new StyleBook(xml(PLAIN));
  expect(other.formatted(0, 'd "of" mmm')).toBe(1);
  expect(other.xml()).toContain('<numFmt numFmtId="164" formatCode="d &quot;of&quot; mmm"/>');
  expect(datesByCellFormat(other.xml())).toEqual([false, true]);
});

test("a mark that text began with an apostrophe does not stay on a number", () => {
  const book = new StyleBook(
    xml(`${PLAIN}<xf numFmtId="49" fontId="0" fillId="0" quotePrefix="1"/>`)
  );
  expect(book.plain(1)).toBe(0);
});
