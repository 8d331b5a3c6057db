import { givingWay } from "../give-way";
import type { SheetScript, WorkbookScript } from "./script";

/** A script without its sheets as JSON, then each of its sheets: none takes long to make or to read. */
export function* linesOf(script: WorkbookScript): Generator<string> {
  yield JSON.stringify({ ...script, sheets: [] });
  for (const sheet of script.sheets) yield JSON.stringify(sheet);
}

/** The script of its lines; null where it is of another version. Throws where a line is no JSON. */
export async function scriptFrom(lines: readonly string[]): Promise<WorkbookScript | null> {
  const giveWay = givingWay();
  const [first = "null", ...rest] = lines;
  const head = JSON.parse(first) as WorkbookScript | null;
  if (head?.version !== 1) return null;
  const sheets = [...head.sheets];
  for (const line of rest) {
    sheets.push(JSON.parse(line) as SheetScript);
    await giveWay();
  }
  return { ...head, sheets };
}
