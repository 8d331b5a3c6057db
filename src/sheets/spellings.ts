import { labelKey } from "./label-key";

/** What a label was read as where it was not its own spelling, and why. */
export interface Respelt {
  readonly to: string;
  readonly why: "spelling" | "footnote";
}

interface Family {
  readonly counts: Map<string, number>;
  rows: number;
}

const LETTERS_OF_STEM = 4;

/**
 * The spellings of one kind of label (teams, grades) over all sheets. Those that differ in case, spaces,
 * hyphens or "&" alone are one label, spelt as it is most often; a footnote's digit comes off where the
 * label is known without it (DQ-02, DQ-06, DQ-25).
 */
export class Spellings {
  private readonly families = new Map<string, Family>();
  private readonly keys = new Map<string, string>();
  private settled: Map<string, Respelt | null> | null = null;

  constructor(private readonly isKnown: (label: string) => boolean = () => false) {}

  /** Counts a label once for each row it stands in. */
  add(label: string, rows = 1): void {
    if (label === "") return;
    const key = this.keyOf(label);
    let family = this.families.get(key);
    if (family === undefined) this.families.set(key, (family = { counts: new Map(), rows: 0 }));
    family.rows += rows;
    family.counts.set(label, (family.counts.get(label) ?? 0) + rows);
    this.settled = null;
  }

  /** False where every label stands as it is. */
  get anyRespelt(): boolean {
    this.settled ??= this.settle();
    for (const respelt of this.settled.values()) if (respelt !== null) return true;
    return false;
  }

  /** The label to be used for a spelling; null where it stands as it is. */
  respelt(label: string): Respelt | null {
    this.settled ??= this.settle();
    return this.settled.get(label) ?? null;
  }

  /** Labels as they are used, with the rows that have them. */
  labels(): ReadonlyMap<string, number> {
    const labels = new Map<string, number>();
    for (const { counts } of this.families.values()) {
      for (const [label, rows] of counts) {
        const used = this.respelt(label)?.to ?? label;
        labels.set(used, (labels.get(used) ?? 0) + rows);
      }
    }
    return labels;
  }

  private keyOf(label: string): string {
    let key = this.keys.get(label);
    if (key === undefined) this.keys.set(label, (key = labelKey(label)));
    return key;
  }

  private settle(): Map<string, Respelt | null> {
    const settled = new Map<string, Respelt | null>();
    for (const [key, { counts }] of this.families) {
      const stem = this.stemOf(key, counts);
      const best = stem ?? commonest(counts);
      const why = stem === null ? "spelling" : "footnote";
      for (const label of counts.keys()) {
        settled.set(label, label === best ? null : { to: best, why });
      }
    }
    return settled;
  }

  /** The label that a footnote's digits were glued to; null where the digits are its own. */
  private stemOf(key: string, counts: ReadonlyMap<string, number>): string | null {
    const [label = ""] = counts.keys();
    const bare = withoutFootnote(label);
    if (bare === null) return null;
    if (bare.certain) return bare.stem;
    const stemKey = this.keyOf(bare.stem);
    if (this.isKnown(bare.stem)) return this.commonestOf(stemKey) ?? bare.stem;
    const stem = this.families.get(stemKey);
    const own = this.families.get(key);
    if (stem === undefined || own === undefined || stem.rows <= own.rows) return null;
    return this.numbered(stemKey) > 1 ? null : commonest(stem.counts);
  }

  private commonestOf(key: string): string | null {
    const family = this.families.get(key);
    return family === undefined ? null : commonest(family.counts);
  }

  /** How many labels are this one with digits after it: Team 1 and Team 2 are a series, not footnotes. */
  private numbered(stemKey: string): number {
    let count = 0;
    for (const key of this.families.keys()) {
      if (key.startsWith(stemKey) && /^-?\d+$/.test(key.slice(stemKey.length))) count++;
    }
    return count;
  }
}

/** The spelling of most rows, the first met where two are as common. */
function commonest(counts: ReadonlyMap<string, number>): string {
  let best = "";
  for (const [label, rows] of counts) if (rows > (counts.get(best) ?? 0)) best = label;
  return best;
}

const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u2079†‡]+$/;
const IN_BRACKETS = /\s*\[(?:notes?\s*)?\d{1,2}(?:,\s*\d{1,2})*\]$/i;
const GLUED = /^(.*[a-z)])\d{1,2}(?:,\d{1,2})*$/i;

/** A label without the mark of a footnote: certain for ¹ and [note 1], a guess for a plain digit. */
function withoutFootnote(label: string): { stem: string; certain: boolean } | null {
  const marked = label.replace(SUPERSCRIPTS, "").replace(IN_BRACKETS, "").trim();
  if (marked !== label && marked !== "") return { stem: marked, certain: true };
  const stem = GLUED.exec(label)?.[1];
  if (stem === undefined || stem.replace(/[^a-z]/gi, "").length < LETTERS_OF_STEM) return null;
  return { stem, certain: false };
}
