import type { CellValue, Grid, WorkbookContent } from "./grid";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A formula that shows a text and goes to a place of the same workbook, without its "=". */
export const linkFormula = (to: string, text: string): string =>
  `HYPERLINK(${quoted(`#${to}`)},${quoted(text)})`;

const LINK = /^HYPERLINK\("#(?:[^"]|"")*","((?:[^"]|"")*)"\)$/;

const isLinkTo = (formula: string, value: CellValue | undefined): boolean =>
  LINK.exec(formula)?.[1]?.replaceAll('""', '"') === value;

/**
 * A workbook in which links of Muster's own count as the texts they show, whichever way a host wrote
 * them. On the user's sheets such formulas stay formulas.
 */
export function withOwnLinksAsTexts(content: WorkbookContent): WorkbookContent {
  const own = new Set(content.productSheets);
  const grids = content.grids.map((grid) => (own.has(grid.sheet) ? asTexts(grid) : grid));
  return { ...content, grids };
}

const COLUMNS = 16_384;

function asTexts(grid: Grid): Grid {
  const formulas = new Map(
    [...grid.formulas].filter(
      ([key, formula]) => !isLinkTo(formula, grid.rows[Math.floor(key / COLUMNS)]?.[key % COLUMNS])
    )
  );
  return formulas.size === grid.formulas.size ? grid : { ...grid, formulas };
}
