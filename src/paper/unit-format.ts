import type { FigureUnit } from "../measures/measure";
import type { NumberFormat } from "../workbook/sheet-plan";

/** How each unit shows in a cell; the cell keeps full precision. */
export const FORMAT_OF: Readonly<Record<FigureUnit, NumberFormat>> = {
  people: "whole",
  FTE: "fte",
  posts: "whole",
  places: "whole",
  teams: "whole",
  days: "whole",
  years: "years",
  "person-years": "fte",
  GBP: "pounds",
  percent: "percent",
  "percent a year": "percent",
};
