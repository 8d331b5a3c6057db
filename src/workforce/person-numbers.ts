import { textAt } from "../sheets/block";
import { corrected, type Traced } from "../sheets/traced";
import { isDamagedNumber, isNoNumber, numberKey, withoutZeros } from "./person-key";
import type { Source } from "./source-rows";

/** A person's number with the key that finds the same person on other sheets. */
export interface PersonNumber {
  readonly key: string;
  readonly number: Traced<string>;
}

const COLUMNS = ["holder_id", "person_id"];

/** The spellings of one number, each with the sheets that have it and its first row there. */
type Family = Map<string, Map<Source, number>>;

/**
 * Numbers of people over all sheets (DQ-10). Where one sheet lost the leading zeros of another's numbers
 * they are the same; where one sheet has both 00123 and 123 they are two people, unless all else that the
 * rows say is the same.
 */
export class PersonNumbers {
  /** Only numbers that are spelt in more than one way, by the number without zeros. */
  private readonly families = new Map<string, Family>();

  constructor(sources: readonly Source[]) {
    const first = new Map<string, string>();
    eachNumber(sources, (_, key) => {
      const bare = withoutZeros(key);
      const known = first.get(bare);
      if (known === undefined) first.set(bare, key);
      else if (known !== key) this.families.set(bare, new Map());
    });
    if (this.families.size === 0) return;
    eachNumber(sources, (source, key, row) => {
      this.add(source, key, row);
    });
  }

  private add(source: Source, key: string, row: number): void {
    const family = this.families.get(withoutZeros(key));
    if (family === undefined) return;
    const sheets = family.get(key);
    if (sheets === undefined) family.set(key, new Map([[source, row]]));
    else if (!sheets.has(source)) sheets.set(source, row);
  }

  /** The number a cell holds; null where it holds none, or a placeholder such as 0. */
  read(source: Source, row: number, column: string): PersonNumber | null {
    const number = source.reader.identifier(row, column);
    if (number.value === "" || isNoNumber(number.value)) return null;
    if (isDamagedNumber(number.value)) {
      this.sayDamaged(source, row, column);
      return { key: `|damaged ${source.block.gridIndex} ${row}`, number };
    }
    const key = numberKey(number.value);
    const family = this.families.get(withoutZeros(key));
    if (family === undefined) return { key, number };
    if (isWithinOneSheet(family)) {
      this.sayBoth(source, row, column);
      return { key, number };
    }
    const longest = [...family.keys()].reduce((a, b) => (b.length > a.length ? b : a));
    if (key === longest) return { key, number };
    this.sayZeros(source, row, column, longest);
    return { key: longest, number: corrected(longest, number) };
  }

  private sayZeros(source: Source, row: number, column: string, longest: string): void {
    source.reader.note(row, column, {
      severity: "note",
      code: "DQ-10",
      expected: "the number as other cells have it, with its leading zeros",
      done: `Read as ${longest}, as other cells have it: leading zeros were lost here.`,
      advice: "Format the column as text before the export is opened.",
    });
  }

  private sayBoth(source: Source, row: number, column: string): void {
    source.reader.note(row, column, {
      severity: "decide",
      code: "DQ-10-both",
      expected: "one way of writing a number on one sheet",
      done: "The sheet has the number with leading zeros and without: read as two people.",
      advice: "If it is one person, write the number alike.",
    });
  }

  private sayDamaged(source: Source, row: number, column: string): void {
    source.reader.note(row, column, {
      severity: "decide",
      code: "DQ-10-damaged",
      expected: "the whole number of the person",
      done: "A spreadsheet has cut the number short. The row was read as a person of its own, who is found on no other sheet.",
      advice: "Format the column as text and export it again.",
    });
  }
}

function eachNumber(
  sources: readonly Source[],
  visit: (source: Source, key: string, row: number) => void
): void {
  for (const source of sources) {
    const name = COLUMNS.find((column) => source.reader.has(column));
    if (name === undefined) continue;
    for (const row of source.rows) {
      const { value } = source.reader.identifier(row, name);
      if (value !== "") visit(source, numberKey(value), row);
    }
  }
}

/** True where one sheet has the number in two spellings, in rows that say different things. */
const isWithinOneSheet = (family: Family): boolean => {
  const seen = new Map<Source, number>();
  for (const sheets of family.values()) {
    for (const [sheet, row] of sheets) {
      const other = seen.get(sheet);
      if (other !== undefined && !isSameButForNumber(sheet, other, row)) return true;
      seen.set(sheet, row);
    }
  }
  return false;
};

function isSameButForNumber({ block }: Source, a: number, b: number): boolean {
  const numbers = COLUMNS.map((name) => block.columns.get(name));
  for (let column = block.left; column <= block.right; column++) {
    if (numbers.includes(column)) continue;
    if (textAt(block.grid, a, column) !== textAt(block.grid, b, column)) return false;
  }
  return true;
}
