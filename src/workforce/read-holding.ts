import type { IssueLog } from "../sheets/issue-log";
import { headingOf } from "../sheets/block";
import type { Need } from "../sheets/reading";
import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import { nobodySaid, saysInterim, type Nobody } from "./holder-word";
import { nameInRow } from "./name-in-row";
import { nameKey } from "./person-key";
import type { PersonNumbers } from "./person-numbers";
import type { Holding } from "./post-line";
import type { Source } from "./source-rows";

/** Who a row of the establishment says is in the post: "" for nobody. */
export interface Holder {
  readonly key: string;
  readonly number: Traced<string>;
  readonly name: string;
  /** What the row says in place of a holder: VACANT, Frozen, agency cover; null where it says nothing. */
  readonly nobody: Nobody | null;
}

const NO_NUMBER = untraced("");

export function holderOf(source: Source, row: number, numbers: PersonNumbers): Holder {
  const name = nameInRow(source, row, "holder_name");
  const idSays = nobodySaid(source.reader.identifier(row, "holder_id").value);
  const nobody = idSays ?? nobodySaid(name.value);
  if (nobody !== null) {
    sayNobody(source, row, nobody, idSays === null ? "holder_name" : "holder_id");
    return { key: "", number: NO_NUMBER, name: "", nobody };
  }
  const person = numbers.read(source, row, "holder_id");
  if (person !== null) return { ...person, name: name.value, nobody };
  if (name.value !== "")
    return { key: nameKey(name.value), number: name, name: name.value, nobody };
  return { key: "", number: NO_NUMBER, name: "", nobody };
}

/** Agency cover and deleted posts are read one way and could be meant another. */
function sayNobody(source: Source, row: number, nobody: Nobody, column: string): void {
  if (nobody === "vacant") return;
  const agency = nobody === "agency";
  source.reader.note(row, column, {
    severity: "decide",
    code: agency ? "holder-is-agency" : "post-deleted",
    expected: agency ? "a holder of the office's own, or VACANT" : "posts that stand",
    done: agency
      ? "Read as a vacant post: agency workers are in no strength."
      : "Counted in the establishment, as a vacant post.",
    advice: agency
      ? "Nothing to do, if the cover is an agency's; else give the holder's number."
      : "Take the row out, if the post is no longer there.",
  });
}

/** The person's part of a row. FTE is the holder's own, else the post's, else 1. */
export function readHolding(
  source: Source,
  row: number,
  holder: Holder,
  fte: { actual: Traced<number>; post: Traced<number>; special: boolean },
  log: IssueLog
): Holding {
  return {
    key: holder.key,
    number: holder.number,
    name: holder.name,
    start: startOf(source, row, log),
    fte: holderFte(source, row, fte, log),
    interim: interimOf(source, row),
  };
}

/** A blank is taken from the post; what the cell holds and cannot be read stays unknown. */
function holderFte(
  source: Source,
  row: number,
  { actual, post, special }: { actual: Traced<number>; post: Traced<number>; special: boolean },
  log: IssueLog
): Traced<number> {
  if (!Number.isNaN(actual.value)) return actual;
  if (special) return noFteOfSpecial(source, row, actual);
  if (actual.origin !== NO_PLACE) return actual;
  const named = source.reader.has("actual_fte") ? "actual_fte" : "holder_id";
  const fallback = Number.isNaN(post.value) && post.origin === NO_PLACE ? untraced(1) : post;
  if (Number.isNaN(fallback.value)) return fallback;
  const column = source.block.columns.get(named) ?? source.block.left;
  log.cell(source.block, row, column, {
    severity: "decide",
    code: "holder-fte-missing",
    expected: "the holder's FTE",
    done: `Taken as ${fallback.value.toFixed(2)}, ${fallback === post ? "the post's own" : "full time"}.`,
    advice: "Give the holder's FTE if it is less than the post's.",
  });
  return fallback;
}

/** Special constables are volunteers: counted by heads, with no FTE (DQ-28). */
function noFteOfSpecial(source: Source, row: number, actual: Traced<number>): Traced<number> {
  source.reader.note(row, source.reader.has("actual_fte") ? "actual_fte" : "holder_id", {
    severity: "note",
    code: "DQ-28",
    expected: "0 FTE, as special constables are counted by heads",
    done: "Counted as one person of 0.00 FTE.",
    advice: "Nothing to do.",
  });
  return corrected(0, actual);
}

function startOf(source: Source, row: number, log: IssueLog): Traced<number> {
  const { reader, block } = source;
  const name = reader.has("service_start") ? "service_start" : "start_in_post";
  const inPost = name === "start_in_post" ? null : startIn(source, row, "start_in_post", "may");
  const stands = inPost !== null && Number.isFinite(inPost.value);
  const start = startIn(source, row, name, stands ? "may" : "must");
  if (Number.isFinite(start.value) && name === "service_start") return start;
  const column = block.columns.get(name) ?? block.left;
  const found = stands ? inPost : start;
  if (Number.isFinite(found.value)) {
    log.cell(block, row, column, {
      severity: "decide",
      code: "service-start-from-post",
      expected: "the start of service",
      done: `Read from "${headingOf(block, "start_in_post")}", as no start of service is given.`,
      advice: "Add the continuous service date; service before this post is not counted.",
    });
    return corrected(found.value, found);
  }
  // What the cell holds and cannot be read was said when it was read.
  if (start.origin !== NO_PLACE) return start;
  log.row(block, row, name, {
    severity: "stop",
    code: "start-missing",
    expected: "the day service started",
    done: "The person is in the post and in no strength; figures that need the start are withheld.",
    advice: "Give the start of service.",
  });
  return untraced(Number.NaN);
}

/** An open-ended start is no start. */
function startIn(source: Source, row: number, name: string, need: Need): Traced<number> {
  const start = source.reader.day(row, name, need);
  return start.value > 1e6 ? untraced(Number.NaN) : start;
}

function interimOf(source: Source, row: number): Traced<number> {
  const { reader } = source;
  if (reader.has("interim")) return reader.flag(row, "interim", 0);
  if (!reader.has("contract_type")) return untraced(Number.NaN);
  const contract = reader.text(row, "contract_type");
  return corrected(saysInterim(contract.value) ? 1 : 0, contract);
}
