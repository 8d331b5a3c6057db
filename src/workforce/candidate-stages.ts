import type { IssueLog } from "../sheets/issue-log";
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

/** Candidates of a list with one row each counted by stage, earliest stage first; those out are left out. */
export function candidateStages(sources: readonly Source[], log: IssueLog): StageCount[] {
  const counts = new Map<string, StageCount>();
  for (const source of sources) {
    let out = 0;
    for (const row of source.rows) {
      const stage = source.reader.text(row, "stage").value;
      if (stage === "" || OUT.test(stage.toLowerCase())) {
        out++;
        continue;
      }
      const key = stage.toLowerCase();
      const known = counts.get(key);
      counts.set(key, {
        ...(known ?? { stage, source, row }),
        candidates: (known?.candidates ?? 0) + 1,
      });
    }
    say(source, out, log);
  }
  return [...counts.values()].sort((a, b) => placeOf(a.stage) - placeOf(b.stage));
}

function say(source: Source, out: number, log: IssueLog): void {
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
    { value: `${source.rows.length} candidates` }
  );
}
