import { readWorkbook } from "../../src/hosts/file/read";
import { askedFigures } from "../../src/measures/asked";
import { catalogue } from "../../src/measures/catalogue";
import type { Figure } from "../../src/measures/figure";
import { figuresFor } from "../../src/measures/figures";
import type { Issue } from "../../src/sheets/issue";
import { readWorkforce } from "../../src/workforce/read";
import { bytesOf } from "./bytes";
import type { Book } from "./draft";
import { layOut, type Span } from "./layout";

/** What the product says of a workbook, from the bytes up. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  /** Why nothing at all was given; else null. */
  readonly refused: string | null;
  readonly spans: readonly Span[];
  /** What was thrown, where something was: always a fault of the product. */
  readonly thrown: string | null;
}

const SPLITS = [
  ["team"],
  ["type"],
  ["reason"],
  ["month"],
  ["post"],
  ["cohort"],
  ["event"],
] as const;

export async function readBook(book: Book): Promise<Reading> {
  const laid = layOut(book);
  const bytes = await bytesOf(laid, book);
  const none = { figures: [], issues: [], spans: laid.spans, thrown: null };
  try {
    const content = await readWorkbook("corpus.xlsx", bytes);
    if (!content.ok)
      return { ...none, refused: `${content.error.message} ${content.error.advice}` };
    const read = readWorkforce(content.value, {});
    if (!read.ok)
      return {
        ...none,
        issues: read.error.issues,
        refused: `${read.error.message} ${read.error.advice}`,
      };
    const measures = catalogue();
    const requests = askedFigures(read.value, measures, SPLITS);
    return {
      ...none,
      figures: figuresFor(requests, read.value, measures).flat(),
      issues: read.value.issues,
      refused: null,
    };
  } catch (error) {
    return {
      ...none,
      refused: "It threw.",
      thrown: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
