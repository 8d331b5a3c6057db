import type { Rectangle } from "../../workbook/grid";
import { cellsOf, heightOf, widthOf } from "./address";

export type PieceKind =
  | "values"
  | "formulas"
  | "numberFormat"
  | "valueTypes"
  | "rowHidden"
  | "struck";

/** Something to be read of a rectangle of cells, with what a cell of it will take in bytes. */
export interface Piece {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly kind: PieceKind;
  readonly bytesACell: number;
}

/** Bytes asked for at once: well below the 5 MB that Excel on the web gives. */
export const READ_BUDGET = 3_500_000;

const bytesOf = (piece: Piece): number => cellsOf(piece.area) * piece.bytesACell;

/** A piece in parts of at most that many bytes each, by rows and, where one row is too much, by columns. */
function parts(piece: Piece, budget: number): Piece[] {
  if (bytesOf(piece) <= budget || cellsOf(piece.area) === 1) return [piece];
  const { top, bottom, left, right } = piece.area;
  const row = widthOf(piece.area) * piece.bytesACell;
  if (row > budget && left < right) {
    const middle = Math.floor((left + right) / 2);
    const halves = [
      { ...piece.area, right: middle },
      { ...piece.area, left: middle + 1 },
    ];
    return halves.flatMap((area) => parts({ ...piece, area }, budget));
  }
  const rows = Math.max(1, Math.floor(budget / row));
  return Array.from({ length: Math.ceil(heightOf(piece.area) / rows) }, (_, i) => ({
    ...piece,
    area: { left, right, top: top + i * rows, bottom: Math.min(bottom, top + (i + 1) * rows - 1) },
  }));
}

/** Pieces in as few batches as keep within the budget each, in their order. */
export function packed(pieces: readonly Piece[], budget: number): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces.flatMap((whole) => parts(whole, budget))) {
    const bytes = bytesOf(piece);
    const last = batches.at(-1);
    if (last === undefined || bytes > room) {
      batches.push([piece]);
      room = budget - bytes;
    } else {
      last.push(piece);
      room -= bytes;
    }
  }
  return batches;
}

/** True where pieces cannot be made any smaller. */
export const isSmallest = (pieces: readonly Piece[]): boolean =>
  pieces.length === 1 && pieces.every(({ area }) => cellsOf(area) === 1);

export const totalBytes = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + bytesOf(piece), 0);
