import type { LookScript } from "../compose/script";

const BORDERS = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
} as const;

/** Dresses a cell that is plain before. */
export function applyLook(format: Excel.RangeFormat, look: LookScript): void {
  const { font } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold === true) font.bold = true;
  if (look.italic === true) font.italic = true;
  if (look.underline === true) font.underline = "Single";
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap === true) format.wrapText = true;
  if (look.middle === true) format.verticalAlignment = "Center";
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.border === undefined) return;
  const border = format.borders.getItem("EdgeBottom");
  const { style, weight } = BORDERS[look.border.style];
  border.style = style;
  border.weight = weight;
  border.color = look.border.colour;
}
