import type { Issue } from "../../src/sheets/issue";
import { compare, type Compared } from "./compare";
import { falseIssues, pressing, unsaid } from "./fair-issues";
import type { Damage } from "./mess/mess";
import { readBook, type Reading } from "./product";
import type { Book } from "./draft";
import { make, type Case } from "./workbooks";

export interface Judged {
  readonly one: Case;
  readonly compared: readonly Compared[];
  readonly reading: Reading;
  readonly falseIssues: readonly Issue[];
  readonly unsaid: readonly Damage[];
}

const truths = new Map<string, Promise<Reading>>();

/** The reading of a clean workbook, once for all that share it. */
async function known(name: string, book: Book): Promise<Reading> {
  const reading = truths.get(name) ?? readBook(book);
  truths.set(name, reading);
  const { refused, thrown } = await reading;
  if (refused !== null) throw new Error(`A clean workbook was refused: ${thrown ?? refused}`);
  return reading;
}

/** Makes a workbook, reads it as the product does, and sets every figure against the truth's. */
export async function judge(one: Case): Promise<Judged> {
  const { plain, clean, messy, damage, plainName, cleanName } = make(one);
  const [usualIssues, truth] = [
    (await known(plainName, plain)).issues,
    await known(cleanName, clean),
  ];
  const reading = await readBook(messy);
  const common = new Set(usualIssues.map(({ code, sheet }) => `${code} ${sheet}`));
  const own = reading.issues.filter(({ code, sheet }) => !common.has(`${code} ${sheet}`));
  const usual = new Set(pressing(truth).map(({ code }) => code));
  return {
    one,
    unsaid: reading.refused === null ? unsaid({ ...reading, issues: own }, damage) : [],
    compared: compare(truth, reading, damage),
    reading,
    falseIssues: falseIssues(reading, damage).filter(({ code }) => !usual.has(code)),
  };
}

/** Share of the figures whose truth can be had that are given and right, in percent. */
export function givenShare(compared: readonly Compared[]): number {
  const able = compared.filter(({ recoverable }) => recoverable);
  const given = able.filter(({ verdict }) => verdict === "equal");
  return able.length === 0 ? 100 : (100 * given.length) / able.length;
}

export const wrong = (compared: readonly Compared[]): Compared[] =>
  compared.filter(({ verdict }) => verdict === "wrong" || verdict === "wrong-said");
