import { columnNumber } from "../../workbook/address";

/** Where a cell stands in the XML of its sheet. */
export interface FoundCell {
  readonly column: number;
  readonly from: number;
  to: number;
  /** Number of its style. */
  readonly style: number;
}

/** Where a row stands; its cells are listed only if it was asked for. */
export interface FoundRow {
  readonly row: number;
  readonly from: number;
  /** Just after its opening tag. */
  readonly inner: number;
  /** Before its closing tag; as `inner` where it is written `<row/>`. */
  innerEnd: number;
  /** `<row r="5"/>` */
  readonly closedAtOnce: boolean;
  readonly cells: FoundCell[];
}

export interface SheetScan {
  readonly rows: readonly FoundRow[];
  /** "x:" where the sheet writes `<x:row>`. */
  readonly prefix: string;
  /** Before the closing tag of the sheet's data. */
  readonly end: number;
}

const TAG = /<(\/?)((?:[\w.-]+:)?)(sheetData|row|c)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

/**
 * Finds the rows of a sheet part and the cells of those rows that are asked for. Rows and cells without
 * a place of their own come next to the one before, as Excel reads them.
 */
export function scanSheet(xml: string, wanted: ReadonlySet<number>): SheetScan {
  const rows: FoundRow[] = [];
  let scan: SheetScan = { rows, prefix: "", end: xml.length };
  let row: FoundRow | null = null;
  let nextColumn = 0;
  for (const tag of xml.matchAll(TAG)) {
    const [whole, closing = "", prefix = "", name, attributes = "", atOnce = ""] = tag;
    const after = tag.index + whole.length;
    if (name === "sheetData") {
      scan = { rows, prefix, end: tag.index };
      if (closing === "/") break;
    } else if (name === "row" && closing === "/") {
      if (row !== null) row.innerEnd = tag.index;
    } else if (name === "row") {
      const given = Number(attribute(attributes, "r") ?? 0);
      const number = given > 0 ? given - 1 : (rows.at(-1)?.row ?? -1) + 1;
      const place = { row: number, from: tag.index, inner: after, innerEnd: after };
      row = { ...place, closedAtOnce: atOnce === "/", cells: [] };
      rows.push(row);
      nextColumn = 0;
    } else if (row !== null && wanted.has(row.row)) {
      if (closing === "/") {
        const last = row.cells.at(-1);
        if (last !== undefined) last.to = after;
        continue;
      }
      const letters = /^[A-Z]+/.exec(attribute(attributes, "r") ?? "")?.[0];
      const column = letters === undefined ? nextColumn : columnNumber(letters);
      nextColumn = column + 1;
      const style = Number(attribute(attributes, "s") ?? 0);
      row.cells.push({ column, from: tag.index, to: after, style });
    }
  }
  return scan;
}
