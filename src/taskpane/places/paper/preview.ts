import { amount } from "../../../measures/amount";
import type { Figure } from "../../../measures/figure";
import { PANEL_SECTIONS, type PanelLine } from "../../../paper/panel-lines";
import { intervalEnds } from "../../words/interval-words";

/** One line of the panel sheet as it will read. */
export interface PreviewLine {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** "13.1 to 67.3", or "". */
  readonly range: string;
  /** "since 13 May 2021": what period the figure is of. */
  readonly basis: string;
  /** True where it rests on something not settled. */
  readonly doubted: boolean;
}

export interface PreviewSection {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
}

/** The panel figures as they will stand on the written sheet; those withheld are left out there too. */
export function previewOf(figures: readonly Figure[]): PreviewSection[] {
  return PANEL_SECTIONS.map(({ title, lines }) => ({
    title,
    lines: lines.flatMap((line) => lineOf(line, figures)),
  })).filter(({ lines }) => lines.length > 0);
}

function lineOf(line: PanelLine, figures: readonly Figure[]): PreviewLine[] {
  const figure = line.periods
    .map((period) => figures.find(({ id, periodName }) => id === line.id && periodName === period))
    .find((found) => found !== undefined);
  if (figure === undefined || figure.value === null) return [];
  const named = line.signs === undefined ? null : line.signs[figure.value < 0 ? 1 : 0];
  const shown = named === null ? figure.value : Math.abs(figure.value);
  return [
    {
      key: `${line.id} ${figure.periodName}`,
      name: named ?? figure.name,
      amount: amount(shown, figure.unit),
      range: intervalEnds(figure),
      basis: figure.periodLabel,
      doubted: figure.rests.length > 0,
    },
  ];
}

/** How many of the panel's figures are withheld: they will not be on the sheet. */
export const withheldCount = (figures: readonly Figure[]): number => {
  const wanted = new Set(
    PANEL_SECTIONS.flatMap(({ lines }) =>
      lines.flatMap(({ id, periods }) => periods.map((period) => `${id} ${period}`))
    )
  );
  return figures.filter(
    ({ id, periodName, value }) => value === null && wanted.has(`${id} ${periodName}`)
  ).length;
};
