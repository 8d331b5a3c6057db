import { untraced, type Traced } from "../sheets/traced";
import { holdersIn, type NamedShare } from "./holders-in-cell";
import { nobodySaid } from "./holder-word";
import { nameInRow } from "./name-in-row";
import { nameKey, numberKey } from "./person-key";
import type { Holder } from "./read-holding";
import type { Source } from "./source-rows";

/** One of the people named in one cell, with the FTE the cell gives. */
export interface SharedHolder {
  readonly holder: Holder;
  readonly fte: Traced<number>;
}

/** Several people in one cell: split where their FTE adds up to the row's, else so many unnamed. */
export type SharedCell =
  | { readonly split: readonly SharedHolder[] }
  | { readonly split: null; readonly people: number };

const TOLERANCE = 0.005;

/** The people of a row whose holder's cell names several (DQ-14); null where it names one or none. */
export function sharedHolders(source: Source, row: number, rowFte: number): SharedCell | null {
  const { reader } = source;
  const number = reader.identifier(row, "holder_id");
  const name = nameInRow(source, row, "holder_name");
  const numbers = several(number.value);
  const names = several(name.value);
  const shares = numbers ?? names;
  if (shares === null) return null;
  const column = numbers === null ? "holder_name" : "holder_id";
  const ftes = [numbers, names].find((of) => of?.every(({ fte }) => fte > 0)) ?? shares;
  const sum = ftes.reduce((total, { fte }) => total + fte, 0);
  const agree = numbers === null || names === null || numbers.length === names.length;
  if (!agree || !(Math.abs(sum - rowFte) < TOLERANCE)) {
    sayPair(source, row, column, sum, rowFte);
    return { split: null, people: shares.filter(isSomebody).length };
  }
  saySplit(source, row, column, shares.length, sum);
  const from = numbers === null ? name : number;
  const split = shares.flatMap((share, at): SharedHolder[] => {
    if (!isSomebody(share)) return [];
    const key = numbers === null ? nameKey(share.name) : numberKey(share.name);
    const given = { ...from, value: share.name, corrected: true };
    const holder = { key, number: given, name: names?.[at]?.name ?? "", nobody: null };
    return [{ holder, fte: untraced(ftes[at]?.fte ?? Number.NaN) }];
  });
  return { split };
}

const several = (text: string): readonly NamedShare[] | null =>
  nobodySaid(text) === null ? holdersIn(text) : null;

const isSomebody = ({ name }: NamedShare): boolean => nobodySaid(name) === null;

function saySplit(source: Source, row: number, column: string, count: number, sum: number): void {
  source.reader.note(row, column, {
    severity: "note",
    code: "DQ-14",
    expected: "one holder in a cell",
    done: `Split into ${count}, whose FTE add up to the ${sum.toFixed(2)} of the row.`,
    advice: "Give each holder a row.",
  });
}

function sayPair(source: Source, row: number, column: string, sum: number, rowFte: number): void {
  const why = Number.isNaN(sum)
    ? "no FTE of each is given"
    : `their FTE add up to ${sum.toFixed(2)} and the row says ${rowFte.toFixed(2)}`;
  source.reader.note(row, column, {
    severity: "decide",
    code: "DQ-14-unsplit",
    expected: "one holder in a cell",
    done: `Several people were read as one unnamed group of the row's FTE: ${why}. They count in posts and in no figure of churn.`,
    advice: "Give each holder a row, with number and FTE.",
  });
}
