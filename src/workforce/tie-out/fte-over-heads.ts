import type { IssueLog } from "../../sheets/issue-log";
import type { Spell } from "../spell";
import type { Post } from "../post";
import type { Setting } from "../setting";
import { sourceRowOf } from "./source-row-of";
import type { Records } from "./records";
import { atStake, costed, yearCost } from "./year-cost";

const TOLERANCE = 0.005;

/** V-02: FTE is no more than headcount, of a person and of a pooled line (M-A2). */
export function checkFteOverHeads(records: Records, setting: Setting, log: IssueLog): void {
  for (const post of records.posts) {
    const pooled = post.lines[0]?.pooled ?? null;
    if (pooled !== null && post.inPostFte.value > post.holders.value + TOLERANCE)
      reportPooled(post, setting, log);
  }
  for (const spell of records.spells.all) {
    if (spell.fte.value > 1) reportPerson(spell, records, log);
  }
}

function reportPooled(post: Post, setting: Setting, log: IssueLog): void {
  const [line] = post.lines;
  if (line === undefined) return;
  const fte = post.inPostFte.value;
  log.row(
    line.source.block,
    line.row,
    "headcount",
    {
      severity: "decide",
      code: "V-02",
      expected: `at least ${Math.ceil(fte - TOLERANCE)} people for ${fte.toFixed(2)} FTE in post`,
      done: `${post.holders.value} people and ${fte.toFixed(2)} FTE were both counted as they stand.`,
      advice: "Check the headcount and the FTE in post of the line.",
    },
    atStake(yearCost(costed(post, fte - post.holders.value), setting))
  );
}

function reportPerson({ fte, type, number }: Spell, records: Records, log: IssueLog): void {
  const officer = type.value === "Police officer";
  const said = {
    severity: officer ? "note" : "decide",
    code: "fte-over-one",
    expected: "at most 1.00 FTE for one person",
    done: officer ? "Counted as 1.00, as an officer." : "Counted as it stands.",
    advice: "Check the FTE of the posts this person holds.",
  } as const;
  const more = { value: `${number.value}: ${fte.value.toFixed(2)}`, touches: ["churn", "uplift"] };
  const place = sourceRowOf(fte.origin, records);
  if (place === null) log.add({ ...said, ...more, sheet: "", cell: "", heading: "FTE" });
  else log.row(place.source.block, place.row, place.name, said, more);
}
