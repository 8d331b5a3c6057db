/** What became of one column of a block, for the mappings, the pane and messages. */
export interface ColumnFinding {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly heading: string;
  /** The logical column; null where it is not read. */
  readonly means: string | null;
  /** The logical column its heading speaks of, read or not; null for a heading Muster does not know. */
  readonly about: string | null;
  /** True where what the column holds bears the heading out. */
  readonly borneOut: boolean;
  /** asked: the user has to say. yours: the user has said. */
  readonly confidence: "certain" | "likely" | "asked" | "yours";
  readonly how: FoundHow;
  /** One sentence: what the reading rests on. */
  readonly evidence: string;
}

/**
 * exact, looser, footnote, nearly: how the heading was matched. content: what the column holds decided.
 * contradicted: the heading says one thing and the cells another. second: another heading has that meaning.
 * year: the same for another year. unheaded: no heading, or none that can be one. unknown: a heading Muster does not know. half: of a name, without the other half. splits: it parts starters from leavers. answer: the user said so.
 */
export type FoundHow =
  | "exact"
  | "looser"
  | "footnote"
  | "nearly"
  | "content"
  | "contradicted"
  | "second"
  | "year"
  | "unheaded"
  | "unknown"
  | "half"
  | "splits"
  | "answer";
