import type { NumberFormat } from "../../workbook/sheet-plan";

const POUND = "[$£-809]";

/** Excel's code for each way a number shows; undefined is Excel's own General. */
export const FORMAT_CODES: Readonly<Record<NumberFormat, string | undefined>> = {
  general: undefined,
  text: "@",
  whole: "#,##0",
  fte: "#,##0.00",
  percent: "0.0",
  fraction: "0.0##%",
  pounds: `${POUND}#,##0;[Red]-${POUND}#,##0`,
  pence: `${POUND}#,##0.00;[Red]-${POUND}#,##0.00`,
  // The far date, Excel's last day, means "still here" or "not yet".
  date: `[=2958465]"open";d mmm yyyy`,
  month: "mmm yyyy",
  years: "#,##0.0",
  decimal: "#,##0.00##",
};

/** The same for a chart's axis and labels, where red and needless noughts only distract. */
export const chartFormatCode = (format: NumberFormat): string =>
  format === "pounds" || format === "pence"
    ? `${POUND}#,##0;-${POUND}#,##0`
    : format === "fraction"
      ? "0%"
      : (FORMAT_CODES[format] ?? "General");
