import { err, ok, type Result } from "../../units/result";
import type { ReadAsked } from "../../workbook/port";
import { portFaults } from "../../workbook/port-faults";
import { cellsOf } from "./address";
import { askPiece, pieceFrom } from "./ask-piece";
import { isTooMuch, ownFault, type ExcelFault } from "./excel-fault";
import { isSmallest, packed, READ_BUDGET, totalBytes, type Piece } from "./pieces";
import { runReading, type Wait } from "./run-batch";

/** What a piece came to: rows of cells as Office.js gives them; for "rowHidden" one column of truths. */
export type TakePiece = (piece: Piece, cells: readonly (readonly unknown[])[]) => void;

const readBatch = (
  pieces: readonly Piece[],
  wait: Wait
): Promise<Result<(readonly (readonly unknown[])[])[], ExcelFault>> =>
  runReading(async (context) => {
    const asked = pieces.map((piece) => askPiece(context, piece));
    await context.sync();
    return asked.map(pieceFrom);
  }, wait);

/**
 * Reads pieces in as few round trips as the limits allow. Where Excel says that it was too much after
 * all, what is left is asked for in halves, down to single cells.
 */
export async function readPieces(
  pieces: readonly Piece[],
  take: TakePiece,
  { progress, signal }: ReadAsked,
  wait: Wait
): Promise<Result<void, ExcelFault>> {
  let budget = READ_BUDGET;
  let batches = packed(pieces, budget);
  const all = pieces.reduce((sum, { area }) => sum + cellsOf(area), 0);
  let done = 0;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    if (signal?.aborted === true) return err(ownFault(portFaults.cancelled));
    const asked = batch;
    const result = await readBatch(asked, wait);
    if (!result.ok) {
      if (!isTooMuch(result.error) || isSmallest(asked)) return result;
      budget = Math.max(1, Math.floor(Math.min(budget, totalBytes(asked)) / 2));
      batches = packed([...asked, ...batches.flat()], budget);
      continue;
    }
    result.value.forEach((cells, i) => {
      const piece = asked[i];
      if (piece === undefined) return;
      take(piece, cells);
      done += cellsOf(piece.area);
    });
    progress?.(done, all);
  }
  return ok(undefined);
}
