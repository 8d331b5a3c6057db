import type { BookModel, SheetModel } from "./model";

/**
 * What a workbook holds, as plain data to be compared: everything a person could see or lose. The cells
 * of one sheet, where a product keeps things of its own, may be left out.
 */
export function stateOf(book: BookModel, keeping = ""): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: sheet.name === keeping ? [] : cellsOf(sheet),
      tables: sheet.tables.map(({ name, area }) => ({ name, area })),
      charts: sheet.charts.map(({ kind, series }) => ({ kind, series })),
      names: sheet.names.map(({ name, formula }) => ({ name, formula })),
      merges: sheet.merges,
      pages: pagesOf(sheet),
    })),
    names: book.names.map(({ name, formula }) => ({ name, formula })),
    properties: [...book.properties],
    active: book.find(book.active)?.name,
    eventsEnabled: book.eventsEnabled,
  };
}

const cellsOf = ({ rows }: SheetModel): string[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === undefined || (cell.value === null && cell.formula === null)
        ? []
        : [`${row},${column}: ${cell.formula ?? JSON.stringify(cell.value)} ${cell.format}`]
    )
  );

/** How a sheet is printed. */
export const pagesOf = ({ settings, pageBreaks }: SheetModel): Record<string, unknown> => ({
  ...Object.fromEntries([...settings].filter(([name]) => name.startsWith("page/"))),
  breaks: [...pageBreaks],
});
