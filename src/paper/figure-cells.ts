import { cellFormula } from "../language/excel/emit";
import { frameFor } from "../measures/periods";
import type { Workforce } from "../workforce/workforce";
import type { NumberFormat } from "../workbook/sheet-plan";
import { formula, text, type Sheet } from "./cells";
import { figurePlaces, type ColumnHeadings } from "./figure-places";
import type { Layout, PlacedFigure } from "./place-tables";
import { FORMAT_OF } from "./unit-format";

/** Means and expectations of people come in parts: shown to one decimal place. */
const IN_PARTS = /^(churn\.average|uplift\.(from_pipeline|expected|fill|empty|pipeline_expected))$/;

export const figureFormat = ({ measure }: PlacedFigure): NumberFormat =>
  IN_PARTS.test(measure.id) ? "years" : FORMAT_OF[measure.unit];

/** Writes a figure and its limits where they were placed, each a live formula. */
export function writeFigure(
  sheet: Sheet,
  entry: PlacedFigure,
  workforce: Workforce,
  layout: Layout,
  headings: ColumnHeadings
): void {
  const { figure, measure, place, limits } = entry;
  if (figure.value === null) {
    sheet.put(place.row, place.column, { ...text("withheld", "note"), align: "right" });
    return;
  }
  const frame = frameFor(workforce, figure.period);
  const places = figurePlaces(entry, frame, layout, headings);
  const format = figureFormat(entry);
  sheet.put(
    place.row,
    place.column,
    formula(cellFormula(measure.term, places), figure.value, format)
  );
  if (limits === null || measure.interval === undefined || figure.interval === null) return;
  const [low, high] = limits;
  const { interval } = figure;
  sheet.put(
    low.row,
    low.column,
    formula(cellFormula(measure.interval.low, places), interval.low, format)
  );
  sheet.put(
    high.row,
    high.column,
    formula(cellFormula(measure.interval.high, places), interval.high, format)
  );
}
