import { formatIdShowsDate, showsDate } from "../../../src/hosts/file/date-formats";

describe("number formats that show a date", () => {
  test.each([
    "dd/mm/yyyy",
    "d mmm yyyy",
    "mmm\\ yyyy;@",
    "[$-809]dd mmmm yyyy",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "yyyy-mm-dd\\Thh:mm:ss",
    "dd/mm/yy\\ h:mm\\ AM/PM",
    "mmm-yy",
    "mmmm",
    "[Red]d/m;@",
    'd "of" mmmm',
  ])("%s", (format) => {
    expect(showsDate(format)).toBe(true);
  });

  test.each([
    "General",
    "0.00",
    "#,##0;[Red]-#,##0",
    "[$£-809]#,##0.00",
    '#,##0 "days"',
    '0.0" years"',
    "\\d0",
    "h:mm",
    "[h]:mm:ss",
    "[mm]:ss",
    "mm:ss.0",
    "h:mm AM/PM",
    "@",
    "0.00E+00",
    "[Blue]0;[Red]0",
    "# ?/?",
    '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
    "",
  ])("not %s", (format) => {
    expect(showsDate(format)).toBe(false);
  });

  test("built-in formats by number, unless the file gives the number another meaning", () => {
    expect([14, 17, 22, 0, 4, 20, 46, 49].map((id) => formatIdShowsDate(id, new Map()))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(formatIdShowsDate(14, new Map([[14, "0.00"]]))).toBe(false);
  });
});
