import type { CellStyle } from "hucre/xlsx";
import type { Look } from "../../workbook/sheet-plan";

/** The one accent colour, and the greys and signals around it (RRGGBB). */
export const COLOURS = {
  accent: "1F4E79",
  ink: "262626",
  quiet: "595959",
  rule: "D0D0D0",
  headingFill: "F2F2F2",
  input: "0000FF",
  amber: "FFE699",
  warning: "C00000",
  warningFill: "FDECEA",
  link: "0563C1",
} as const;

const rgb = (value: string): { rgb: string } => ({ rgb: value });
const solid = (value: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: rgb(value),
});
const base = { name: "Calibri", size: 11 } as const;
const hairline = { bottom: { style: "hair", color: rgb(COLOURS.rule) } } as const;

/** How each kind of cell is dressed; inputs are blue, as is the custom in financial models. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  plain: { alignment: { vertical: "center" } },
  title: { font: { ...base, size: 18, bold: true, color: rgb(COLOURS.accent) } },
  subtitle: { font: { ...base, color: rgb(COLOURS.quiet) } },
  section: {
    font: { ...base, size: 13, bold: true, color: rgb(COLOURS.accent) },
    border: { bottom: { style: "medium", color: rgb(COLOURS.accent) } },
  },
  heading: {
    font: { ...base, bold: true, color: rgb(COLOURS.ink) },
    fill: solid(COLOURS.headingFill),
    border: { bottom: { style: "thin", color: rgb(COLOURS.accent) } },
    alignment: { vertical: "center", wrapText: true },
  },
  label: { border: hairline, alignment: { vertical: "center" } },
  headline: {
    font: { ...base, size: 12, bold: true, color: rgb(COLOURS.accent) },
    alignment: { vertical: "center" },
  },
  note: {
    font: { ...base, size: 10, italic: true, color: rgb(COLOURS.quiet) },
    alignment: { vertical: "center" },
  },
  input: {
    font: { ...base, color: rgb(COLOURS.input) },
    border: hairline,
    alignment: { vertical: "center" },
  },
  corrected: { fill: solid(COLOURS.amber), border: hairline, alignment: { vertical: "center" } },
  worked: { border: hairline, alignment: { vertical: "center" } },
  total: {
    font: { ...base, bold: true },
    fill: solid(COLOURS.headingFill),
    border: hairline,
    alignment: { vertical: "center" },
  },
  warning: {
    font: { ...base, bold: true, color: rgb(COLOURS.warning) },
    fill: solid(COLOURS.warningFill),
    alignment: { vertical: "center" },
  },
  link: {
    font: { ...base, underline: true, color: rgb(COLOURS.link) },
    alignment: { vertical: "center" },
  },
};
