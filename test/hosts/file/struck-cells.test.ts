import { cellKey } from "../../../src/workbook/grid";
import { cellsOfFormats, struckFormats } from "../../../src/hosts/file/struck-cells";

const STYLES =
  "<styleSheet><fonts><font><b/></font><font/><font><strike/></font><font><strike val='0'/></font></fonts>" +
  "<cellXfs><xf fontId='0'/><xf fontId='2'/><xf fontId='3'/><xf fontId='1'/></cellXfs>" +
  "<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>";

test("the formats whose font is struck through, not those that say it is not", () => {
  expect([...struckFormats(STYLES)]).toEqual([1]);
  expect(struckFormats("<styleSheet/>").size).toBe(0);
});

test("the cells of those formats, in whatever order their attributes stand", () => {
  const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c s="1" t="s" r="AB12"/><c r="C1" s="11"/></row></sheetData>`;
  expect([...cellsOfFormats(sheet, new Set([1]))]).toEqual([cellKey(0, 0), cellKey(11, 27)]);
});
