import type { IssueLog } from "../sheets/issue-log";
import { latestStage } from "./latest-stage";
import type { Source } from "./source-rows";

/** How many candidates are at a stage, and the row of the first of them. */
export interface StageCount {
  readonly stage: string;
  readonly candidates: number;
  readonly source: Source;
  readonly row: number;
}

/** Words of the stages of police recruitment in their order; a stage without a known word keeps its place. */
const ORDER: readonly RegExp[] = [
  /expression|\beoi\b|interest/,
  /appl|register|receiv|submitted/,
  /eligib|sift|longlist|shortlist|screen/,
  /sjt|situational|online|test/,
  /assess|\bac\b|\boac\b|\bndac\b/,
  /interview|board/,
  /medical|fitness|\bjrft\b|occupational|\boh\b|bleep/,
  /refer|vetting|\brv\b|biometric|checks?/,
  /offer|cleared|ready|confirmed|start date/,
];
/** No longer on the way to a start. */
const OUT =
  /withdr|reject|declin|fail|unsuccess|not successful|did not|dna|started|joined|attested|duplicate|closed/;

const placeOf = (stage: string): number => {
  const at = ORDER.findIndex((words) => words.test(stage.toLowerCase()));
  return at === -1 ? ORDER.length : at;
};

interface StageRow {
  readonly source: Source;
  readonly row: number;
  /** As the row gives it; "" where it gives none. */
  readonly stage: string;
}

const isOut = ({ stage }: StageRow): boolean => stage === "" || OUT.test(stage.toLowerCase());

/** Out is further on than any stage of the way. */
const furtherOn = (row: StageRow): number => (isOut(row) ? ORDER.length + 1 : placeOf(row.stage));

/**
 * Candidates of lists counted by stage, earliest stage first. Each counts once, at the latest stage of its
 * rows; those out by then are left out.
 */
export function candidateStages(sources: readonly Source[], log: IssueLog): StageCount[] {
  const counts = new Map<string, StageCount>();
  const seen = new Map<Source, { out: number; all: number }>();
  for (const rows of candidatesOf(sources)) {
    const found = latestStage(rows, furtherOn);
    if (found === null) continue;
    const { source, row, stage } = found.latest;
    askOtherRows(rows, found);
    const tally = seen.get(source) ?? { out: 0, all: 0 };
    tally.all++;
    seen.set(source, tally);
    if (isOut(found.latest)) {
      tally.out++;
      continue;
    }
    const known = counts.get(stage.toLowerCase());
    counts.set(stage.toLowerCase(), {
      ...(known ?? { stage, source, row }),
      candidates: (known?.candidates ?? 0) + 1,
    });
  }
  for (const [source, tally] of seen) say(source, tally, log);
  return [...counts.values()].sort((a, b) => placeOf(a.stage) - placeOf(b.stage));
}

/** The rows of each candidate; one without a number has a row of its own. */
function candidatesOf(sources: readonly Source[]): StageRow[][] {
  const byNumber = new Map<string, StageRow[]>();
  for (const source of sources) {
    for (const row of source.rows) {
      const number = source.reader.identifier(row, "candidate_id").value.toLowerCase();
      const key = number === "" ? `|row ${source.block.gridIndex} ${row}` : number;
      const one = { source, row, stage: source.reader.text(row, "stage").value };
      const known = byNumber.get(key);
      if (known === undefined) byNumber.set(key, [one]);
      else known.push(one);
    }
  }
  return [...byNumber.values()];
}

function askOtherRows(
  rows: readonly StageRow[],
  { latest, sure }: { readonly latest: StageRow; readonly sure: boolean }
): void {
  for (const one of rows) {
    if (one === latest) continue;
    one.source.reader.note(one.row, "candidate_id", {
      severity: sure ? "note" : "decide",
      code: "candidate-twice",
      expected: "one row a candidate",
      done: sure
        ? "The candidate has a row with a later stage date, and is counted there only."
        : "The candidate has more rows, and no stage date tells which is the latest: counted once, at the furthest stage.",
      advice: sure
        ? "Nothing to do, if the rows are the candidate's stages."
        : "Give stage dates, or delete the rows that no longer hold.",
    });
  }
}

function say(source: Source, { out, all }: { out: number; all: number }, log: IssueLog): void {
  log.block(
    source.block,
    "stage",
    {
      severity: "note",
      code: "candidates-counted",
      expected: "a count of candidates for each stage, with conversion and days to start",
      done: `Counted by stage${out === 0 ? "" : `, without ${out} who are out or at no stage`}: what share passes a stage is not said, so starters cannot be expected from it.`,
      advice: "Add a sheet with Stage, Candidates, Conversion and Days to start.",
    },
    { value: `${all} candidates` }
  );
}
