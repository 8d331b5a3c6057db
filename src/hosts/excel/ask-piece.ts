import { addressOf } from "./address";
import type { Piece } from "./pieces";

/** What was asked for of a piece, to be looked at after the next sync. */
export type AskedPiece =
  | {
      readonly kind: "values" | "formulas" | "numberFormat" | "valueTypes";
      readonly range: Excel.Range;
    }
  | {
      readonly kind: "struck";
      readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    }
  | {
      readonly kind: "rowHidden";
      readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    };

/** Asks for a piece. */
export function askPiece(context: Excel.RequestContext, { sheet, area, kind }: Piece): AskedPiece {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  if (kind === "struck")
    return {
      kind,
      cells: range.getCellProperties({ format: { font: { strikethrough: true } } }),
    };
  if (kind === "rowHidden") return { kind, rows: range.getRowProperties({ rowHidden: true }) };
  if (kind === "values") range.load("values");
  else if (kind === "formulas") range.load("formulas");
  else if (kind === "numberFormat") range.load("numberFormat");
  else range.load("valueTypes");
  return { kind, range };
}

/** The answer, row by row, once the sync is done. */
export function pieceFrom(asked: AskedPiece): readonly (readonly unknown[])[] {
  switch (asked.kind) {
    case "struck":
      return asked.cells.value.map((row) =>
        row.map(({ format }) => format?.font?.strikethrough === true)
      );
    case "rowHidden":
      return asked.rows.value.map(({ rowHidden }) => [rowHidden]);
    case "values":
      return asked.range.values as unknown[][];
    case "formulas":
      return asked.range.formulas as unknown[][];
    case "numberFormat":
      return asked.range.numberFormat as unknown[][];
    case "valueTypes":
      return asked.range.valueTypes;
  }
}
