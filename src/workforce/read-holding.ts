import type { IssueLog } from "../sheets/issue-log";
import { headingOf } from "../sheets/block";
import { corrected, untraced, type Traced } from "../sheets/traced";
import { saysInterim, saysNoHolder } from "./holder-word";
import { nameKey, numberKey } from "./person-key";
import type { Holding } from "./post-line";
import type { Source } from "./source-rows";

/** Who a row of the establishment says is in the post: "" for nobody. */
export interface Holder {
  readonly key: string;
  readonly number: Traced<string>;
  /** True where the row says that there is nobody: VACANT, TBC, Frozen. */
  readonly saysVacant: boolean;
}

export function holderOf(source: Source, row: number): Holder {
  const number = source.reader.identifier(row, "holder_id");
  const name = source.reader.identifier(row, "holder_name");
  const saysVacant = saysNoHolder(number.value) || saysNoHolder(name.value);
  if (!saysVacant && number.value !== "")
    return { key: numberKey(number.value), number, saysVacant };
  if (!saysVacant && name.value !== "")
    return { key: nameKey(name.value), number: name, saysVacant };
  return { key: "", number: untraced(""), saysVacant };
}

/** The person's part of a row. FTE is the holder's own, else the post's, else 1. */
export function readHolding(
  source: Source,
  row: number,
  holder: Holder,
  fte: { actual: Traced<number>; post: Traced<number> },
  log: IssueLog
): Holding {
  return {
    key: holder.key,
    number: holder.number,
    start: startOf(source, row, log),
    fte: holderFte(source, row, fte.actual, fte.post, log),
    interim: interimOf(source, row),
  };
}

function holderFte(
  source: Source,
  row: number,
  actual: Traced<number>,
  post: Traced<number>,
  log: IssueLog
): Traced<number> {
  if (!Number.isNaN(actual.value)) return actual;
  const named = source.reader.has("actual_fte") ? "actual_fte" : "holder_id";
  const fallback = Number.isNaN(post.value) ? untraced(1) : post;
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

function startOf(source: Source, row: number, log: IssueLog): Traced<number> {
  const { reader, block } = source;
  const name = reader.has("service_start") ? "service_start" : "start_in_post";
  const service = reader.day(row, "service_start");
  const inPost = reader.day(row, "start_in_post");
  if (Number.isFinite(service.value)) return service;
  const column = block.columns.get(name) ?? block.left;
  if (Number.isFinite(inPost.value)) {
    log.cell(block, row, column, {
      severity: "decide",
      code: "service-start-from-post",
      expected: "the start of service",
      done: `Read from "${headingOf(block, "start_in_post")}", as no start of service is given.`,
      advice: "Add the continuous service date; service before this post is not counted.",
    });
    return corrected(inPost.value, inPost);
  }
  log.row(block, row, name, {
    severity: "stop",
    code: "start-missing",
    expected: "the day service started",
    done: "The person is in the post and in no strength; figures that need the start are withheld.",
    advice: "Give the start of service.",
  });
  return untraced(Number.NaN);
}

function interimOf(source: Source, row: number): Traced<number> {
  const { reader } = source;
  if (reader.has("interim")) return reader.flag(row, "interim", 0);
  if (!reader.has("contract_type")) return untraced(Number.NaN);
  const contract = reader.text(row, "contract_type");
  return corrected(saysInterim(contract.value) ? 1 : 0, contract);
}
