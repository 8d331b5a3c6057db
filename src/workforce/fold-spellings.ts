import { nearlySame } from "../sheets/nearly-same";
import { Spellings } from "../sheets/spellings";
import type { Source } from "./source-rows";
import { typeOfRank, workerTypeOf } from "./worker-types";

interface Labels {
  readonly columns: readonly string[];
  /** True for a label that is known whatever the sheets hold. */
  readonly known?: (label: string) => boolean;
  /** True where a label one letter from a much commoner one is worth a question. */
  readonly asks: boolean;
}

/** Labels that figures are grouped by, or that rows find one another by. */
const FOLDED: readonly Labels[] = [
  { columns: ["org_unit", "parent_org"], asks: true },
  { columns: ["rank_grade"], known: (label) => typeOfRank(label) !== null, asks: true },
  { columns: ["post_title"], known: (label) => typeOfRank(label) !== null, asks: false },
  { columns: ["worker_type"], known: (label) => workerTypeOf(label) !== null, asks: false },
  { columns: ["route"], asks: true },
];

/**
 * Lets the readers of all sheets spell each label in one way: the commonest of those that differ in case,
 * spaces, hyphens or "&" alone (DQ-06, DQ-25), without a footnote's digits (DQ-02).
 */
export function foldSpellings(sources: readonly Source[]): void {
  for (const labels of FOLDED) {
    const spellings = new Spellings(labels.known);
    const places = sources.flatMap((source) =>
      labels.columns.filter((name) => source.reader.has(name)).map((name) => ({ source, name }))
    );
    for (const { source, name } of places) {
      for (const row of source.rows) spellings.add(source.reader.text(row, name).value);
    }
    for (const { source, name } of places) {
      sayFolded(source, name, spellings);
      if (labels.asks) askNearly(source, name, spellings);
      source.reader.spellBy(name, spellings);
    }
  }
}

const LISTED = 6;

function sayFolded(source: Source, name: string, spellings: Spellings): void {
  const { reader, rows } = source;
  if (!spellings.anyRespelt) return;
  const found = rows.flatMap((row) => {
    const label = reader.text(row, name).value;
    const respelt = spellings.respelt(label);
    return respelt === null ? [] : [{ row, label, ...respelt }];
  });
  for (const why of ["spelling", "footnote"] as const) {
    const these = found.filter((one) => one.why === why);
    const pairs = [...new Set(these.map(({ label, to }) => `“${label}” with “${to}”`))];
    const more = pairs.length > LISTED ? ` and ${pairs.length - LISTED} more` : "";
    const listed = `${pairs.slice(0, LISTED).join("; ")}${more}`;
    for (const { row } of these) {
      reader.note(row, name, {
        severity: "note",
        code: why === "spelling" ? "DQ-25" : "DQ-02",
        expected: "one spelling of each name",
        done:
          why === "spelling"
            ? `Put together as one: ${listed}.`
            : `A footnote's mark was taken off and the rows put together: ${listed}.`,
        advice: "Nothing to do, if they are the same; else make the names differ by a word.",
      });
    }
  }
}

/** A label of a row or two that is one letter from one of many rows is asked about, and left as it is. */
function askNearly(source: Source, name: string, spellings: Spellings): void {
  const labels = spellings.labels();
  const rare = [...labels].filter(([, rows]) => rows <= 2).map(([label]) => label);
  if (rare.length === 0 || rare.length > 200) return;
  const common = [...labels].filter(([, rows]) => rows >= 8).map(([label]) => label);
  const near = new Map(
    rare.flatMap((label) => {
      const like = common.find((other) => nearlySame(label.toLowerCase(), other.toLowerCase()));
      return like === undefined ? [] : [[label, like] as const];
    })
  );
  if (near.size === 0) return;
  for (const row of source.rows) {
    const label = source.reader.text(row, name).value;
    const like = near.get(label);
    if (like === undefined) continue;
    source.reader.note(row, name, {
      severity: "decide",
      code: "label-nearly-same",
      expected: "one spelling of each name",
      done: `“${label}” was kept apart from “${like}”, which is one letter away.`,
      advice: "If it is a slip, correct the cell.",
    });
  }
}
