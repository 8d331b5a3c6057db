import type { Rectangle } from "../../../workbook/grid";

/** Cells of one column, one below the other, that have the same key. */
interface Span {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rectangles of cells with the same key, by key: runs down each column, put together with the same run
 * of the next column. `keyOf` gives null for cells that belong to none, and "" for cells that may belong
 * to whatever they stand under.
 */
export function rectanglesByKey(
  height: number,
  width: number,
  keyOf: (row: number, column: number) => string | null
): Map<string, Rectangle[]> {
  const found = new Map<string, Rectangle[]>();
  let open = new Map<string, Rectangle>();
  for (let column = 0; column < width; column++) {
    const next = new Map<string, Rectangle>();
    for (const { key, top, bottom } of spansOf(height, (row) => keyOf(row, column))) {
      const id = `${key}|${top}|${bottom}`;
      const before = open.get(id);
      open.delete(id);
      next.set(id, { top, bottom, left: before?.left ?? column, right: column });
    }
    close(open, found);
    open = next;
  }
  close(open, found);
  return found;
}

function spansOf(height: number, keyOf: (row: number) => string | null): Span[] {
  const spans: Span[] = [];
  let [key, top, bottom]: [string | null, number, number] = [null, 0, 0];
  const end = (): void => {
    if (key !== null) spans.push({ key, top, bottom });
  };
  for (let row = 0; row < height; row++) {
    const here = keyOf(row);
    if (here === "") continue;
    if (here !== null && here === key) {
      bottom = row;
      continue;
    }
    end();
    [key, top, bottom] = [here, row, row];
  }
  end();
  return spans;
}

function close(open: ReadonlyMap<string, Rectangle>, found: Map<string, Rectangle[]>): void {
  for (const [id, area] of open) {
    const key = id.slice(0, id.lastIndexOf("|", id.lastIndexOf("|") - 1));
    found.set(key, [...(found.get(key) ?? []), area]);
  }
}
