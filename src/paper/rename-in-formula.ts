import { sheetRef } from "../workbook/address";

/** New names of sheets, tables and defined names, by the old ones in small letters. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** What a word of a formula can be: text and columns in brackets stay whole; a name ends where it ends. */
const WORDS = new RegExp(
  [
    String.raw`"[^"]*"`,
    String.raw`\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]`,
    String.raw`'(?<quoted>(?:[^']|'')+)'!`,
    String.raw`(?<sheet>[A-Za-z_][\w.]*)!`,
    String.raw`(?<table>[A-Za-z_\\][\w.\\]*)(?=\[)`,
    String.raw`(?<name>[A-Za-z_\\][\w.\\]*)(?![\w.(!\[])`,
    String.raw`\d[\w.]*`,
  ].join("|"),
  "g"
);

interface Word {
  readonly quoted?: string;
  readonly sheet?: string;
  readonly table?: string;
  readonly name?: string;
}

/** Stands before the name of a sheet of the user's, in a formula, that has the name of one of Muster's. */
export const YOURS = "\u0003";

/** Gives formulas, and references, in which sheets, tables and names go by their new names. */
export function renamer({ sheets, tables, names }: Renaming): (formula: string) => string {
  const old = [...sheets.keys(), ...tables.keys(), ...names.keys()].map((name) =>
    name.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  );
  const concerned = new RegExp([YOURS, ...old].join("|"), "i");
  return (formula) => {
    if (!concerned.test(formula)) return formula;
    return formula.replace(WORDS, (whole: string, ...rest: unknown[]) => {
      const word = rest.at(-1) as Word;
      const sheet = word.quoted?.replaceAll("''", "'") ?? word.sheet;
      if (sheet?.startsWith(YOURS) === true) return `${sheetRef(sheet.slice(YOURS.length))}!`;
      if (sheet !== undefined) {
        const renamed = sheets.get(sheet.toLowerCase());
        return renamed === undefined ? whole : `${sheetRef(renamed)}!`;
      }
      if (word.table !== undefined) return tables.get(word.table.toLowerCase()) ?? whole;
      if (word.name !== undefined) return names.get(word.name.toLowerCase()) ?? whole;
      return whole;
    });
  };
}
