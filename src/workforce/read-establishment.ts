import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import { FteOfRow } from "./fte-of-row";
import { isNameKey } from "./person-key";
import type { PersonNumbers } from "./person-numbers";
import { isPooled, namesPeople, pooledCount, pooledOf } from "./pooled-line";
import type { Holding, PostLine } from "./post-line";
import { holderOf, readHolding, type Holder } from "./read-holding";
import { sharedHolders, type SharedHolder } from "./shared-holders";
import type { Source } from "./source-rows";
import { postNumberOf, teamOf } from "./team";
import type { TypeLedger } from "./type-ledger";
import { UnsaidOfSheet } from "./unsaid-of-sheet";

/** The rows of the establishment sheets, each with its holder or its pooled count. */
export function readEstablishment(
  sources: readonly Source[],
  numbers: PersonNumbers,
  types: TypeLedger,
  log: IssueLog
): PostLine[] {
  return sources.flatMap((source) => {
    const said = new UnsaidOfSheet(source, log);
    said.whetherHeld();
    const sheet = { source, numbers, types, said, ftes: new FteOfRow(source, log), log };
    return source.rows.flatMap((row) => readLines(sheet, row));
  });
}

interface Sheet {
  readonly source: Source;
  readonly numbers: PersonNumbers;
  readonly types: TypeLedger;
  readonly said: UnsaidOfSheet;
  readonly ftes: FteOfRow;
  readonly log: IssueLog;
}

/** What a row says of its post, whoever holds it, and of the FTE and people in it. */
interface Row {
  readonly line: Omit<PostLine, "holding" | "pooled">;
  readonly actual: Traced<number>;
  readonly stated: Traced<number>;
  readonly heads: Traced<number>;
  readonly special: boolean;
}

/** One line a row, but for a cell of several holders whose FTE add up: one line a holder. */
function readLines(sheet: Sheet, row: number): PostLine[] {
  const { source, numbers } = sheet;
  const named = holderOf(source, row, numbers);
  const read = readRow(sheet, row, named);
  const { line, actual, stated, heads } = read;
  const holder = isFormer(read, named) ? formerHolder(source, row) : named;
  const inRow = Number.isNaN(actual.value) ? stated : actual;
  const shared = holder.key === "" ? null : sharedHolders(source, row, inRow.value);
  if (shared?.split != null) return splitLines(sheet, read, shared.split);
  if (shared !== null) return [{ ...line, holding: null, pooled: pooledOf(shared.people, inRow) }];
  const inPost = Math.max(heads.value || 0, actual.value || 0);
  if (isPooled(source, holder, inPost, stated.value))
    return [{ ...line, holding: null, pooled: pooledCount(heads, actual) }];
  return [{ ...line, holding: holdingOf(sheet, read, holder, inPost), pooled: null }];
}

/** A name beside no number, no FTE in post and no start is that of the last who held the post (DQ-13). */
const isFormer = ({ line: { source, row }, actual }: Row, holder: Holder): boolean =>
  actual.value === 0 &&
  isNameKey(holder.key) &&
  source.reader.has("holder_id") &&
  ["service_start", "start_in_post"].every((name) => source.reader.text(row, name).value === "");

function formerHolder(source: Source, row: number): Holder {
  source.reader.note(row, "holder_name", {
    severity: "decide",
    code: "former-holder-named",
    expected: "no name, or VACANT, where nobody is in post",
    done: "Read as vacant: beside the name stand no number, no start and no FTE in post.",
    advice: "Clear the name, or give number, start and FTE.",
  });
  return { key: "", number: untraced(""), name: "", nobody: "vacant" };
}

function readRow(sheet: Sheet, row: number, holder: Holder): Row {
  const { source, types, said, ftes } = sheet;
  const { reader } = source;
  const grade = reader.text(row, "rank_grade");
  const title = reader.text(row, "post_title");
  const type = types.given(source, row, grade.value || title.value);
  const special = type.value === "Special constable";
  const needed = holder.key !== "" || (holder.nobody === null && !namesPeople(source));
  const actual = ftes.actual(row, needed && !special ? "must" : "may");
  const stated = ftes.establishment(row, actual);
  const line = {
    source,
    row,
    post: postNumberOf(source, row),
    title: title.value === "" ? grade : title,
    team: teamOf(source, row),
    type,
    grade,
    fte: ftes.saysEstablishment ? stated : said.fteFrom(actual),
    salary: salaryOf(source, row, actual.value, stated.value, said),
    statutory: reader.flag(row, "statutory", 0),
  };
  return { line, actual, stated, heads: reader.number(row, "headcount", "count"), special };
}

function holdingOf(sheet: Sheet, read: Row, holder: Holder, inPost: number): Holding | null {
  const { source, said, ftes, log } = sheet;
  const { line, actual, special } = read;
  const { row, post, title, fte } = line;
  if (holder.key !== "") {
    return readHolding(source, row, holder, { actual, post: fte, special }, log);
  }
  if (inPost <= 0 || !ftes.saysEstablishment) return null;
  if (holder.nobody !== null) {
    if (holder.nobody !== "agency") said.vacantWithFte(row);
    return null;
  }
  said.unnamed(row);
  const unnamed: Holder = {
    key: `|post ${source.block.gridIndex} ${row}`,
    number: untraced(post.value || title.value),
    name: "",
    nobody: null,
  };
  return readHolding(source, row, unnamed, { actual, post: fte, special }, log);
}

const NOT_AGAIN = untraced(Number.NaN);

/** The first line states the post; the others hold their share of it. */
function splitLines(sheet: Sheet, read: Row, split: readonly SharedHolder[]): PostLine[] {
  const { line, stated, special } = read;
  return split.map(({ holder, fte }, at) => ({
    ...line,
    fte: at === 0 ? line.fte : NOT_AGAIN,
    holding: readHolding(
      sheet.source,
      line.row,
      holder,
      { actual: fte, post: stated, special },
      sheet.log
    ),
    pooled: null,
  }));
}

/** Full-time salary. "Actual salary" of part-time work is brought up to full time. */
function salaryOf(
  source: Source,
  row: number,
  actual: number,
  post: number,
  said: UnsaidOfSheet
): Traced<number> {
  const salary = source.reader.number(row, "salary", "pounds");
  const fte = actual > 0 ? actual : post;
  if (!said.salaryIsActual || !(fte > 0 && fte < 1) || Number.isNaN(salary.value)) return salary;
  said.actualSalary(row);
  return corrected(salary.value / fte, salary);
}
