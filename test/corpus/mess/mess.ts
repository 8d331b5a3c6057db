import type { Family } from "../../../src/measures/measure";
import type { Chance } from "../chance";
import type { Block, Book, Kind } from "../draft";
import type { Truth } from "../truth/facts";

/** Figures whose truth a mess destroyed; each part that is given narrows it. */
export interface Loss {
  readonly why: string;
  readonly families?: readonly Family[];
  readonly ids?: RegExp;
  /** Only figures split by one of these. */
  readonly by?: readonly string[];
}

/** Cells about which a question, or a stop, is fair after the mess. */
export interface Place {
  readonly kind: Block["kind"];
  /** The logical column; not given: anything of the block. */
  readonly column?: string;
}

/** What a mess did, and what a careful reader may then ask or withhold. */
export interface Damage {
  readonly did: string;
  /** Not given: nothing may be asked. */
  readonly asks?: readonly Place[];
  /** Not given: the truth can be had whole from what is left. */
  readonly loses?: readonly Loss[];
  /** A note there tells enough of what was lost; else it has to be a question or a stop. */
  readonly noteIsEnough?: boolean;
  /** Places of which some issue must speak, be it a note, whatever the figures come to. */
  readonly mustSay?: readonly Place[];
  /** Figures that the mess rightly makes others, and that are not judged. */
  readonly changes?: readonly Loss[];
}

/** Cells first, then rows, then columns and headings, then sheets. */
export type Stage = "cells" | "rows" | "columns" | "sheets";

export interface Mess {
  /** The problem of sheets.md or the rule, and which form of it: "DQ-08 dotted text". */
  readonly id: string;
  readonly situation: string;
  readonly stage: Stage;
  /** Blocks it needs. */
  readonly needs: readonly Kind[];
  /** What it changes; two messes that share one are not put together. */
  readonly takes: readonly string[];
  /** What has to be in the truth too, done to the clean workbook before anything else. */
  readonly truth?: (book: Book, by: Chance) => void;
  readonly apply: (book: Book, by: Chance, truth: Truth) => Damage;
}

export const anywhere = (...kinds: readonly Block["kind"][]): Place[] =>
  kinds.map((kind) => ({ kind }));

export const about = (kind: Kind, ...columns: readonly string[]): Place[] =>
  columns.map((column) => ({ kind, column }));
