import type { IssueLog } from "../sheets/issue-log";
import { headingOf } from "../sheets/block";
import { saysActualPay } from "../sheets/heading-statement";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { PostLine } from "./post-line";
import { holderOf, readHolding, type Holder } from "./read-holding";
import type { Source } from "./source-rows";
import type { TypeLedger } from "./type-ledger";

/** The rows of the establishment sheets, each with its holder or its pooled count. */
export function readEstablishment(
  sources: readonly Source[],
  types: TypeLedger,
  log: IssueLog
): PostLine[] {
  const lines: PostLine[] = [];
  for (const source of sources) {
    const said = new Said(source, log);
    said.whetherHeld();
    for (const row of source.rows) lines.push(readLine(source, row, types, said, log));
  }
  return lines;
}

function readLine(
  source: Source,
  row: number,
  types: TypeLedger,
  said: Said,
  log: IssueLog
): PostLine {
  const { reader } = source;
  const grade = reader.text(row, "rank_grade");
  const title = reader.text(row, "post_title");
  const actual = reader.number(row, "actual_fte", "fte");
  const stated = reader.number(row, "establishment_fte", "fte", "must");
  const heads = reader.number(row, "headcount", "count");
  const holder = holderOf(source, row);
  const inPost = Math.max(heads.value || 0, actual.value || 0);
  const fte = reader.has("establishment_fte") ? stated : said.fteFrom(actual);
  const pooled = isPooled(source, holder, inPost, stated.value);
  const unnamed =
    !pooled &&
    holder.key === "" &&
    !holder.saysVacant &&
    inPost > 0 &&
    reader.has("establishment_fte");
  const post = reader.identifier(row, "post_id");
  if (holder.saysVacant && inPost > 0 && reader.has("establishment_fte")) said.vacantWithFte(row);
  if (unnamed) said.unnamed(row);
  const person: Holder = unnamed
    ? {
        key: `|post ${source.block.gridIndex} ${row}`,
        number: untraced(post.value || title.value),
        saysVacant: false,
      }
    : holder;
  const holding =
    person.key === "" ? null : readHolding(source, row, person, { actual, post: fte }, log);
  return {
    source,
    row,
    post,
    title: title.value === "" ? grade : title,
    team: teamOf(source, row),
    type: types.given(source, row, grade.value || title.value),
    grade,
    fte,
    salary: salaryOf(source, row, actual.value, stated.value, said),
    statutory: reader.flag(row, "statutory", 0),
    holding,
    pooled: pooled ? pooledCount(heads, actual) : null,
  };
}

/** A line that counts people without naming them: several of them, or a sheet that names nobody. */
function isPooled(source: Source, holder: Holder, inPost: number, fte: number): boolean {
  if (holder.key !== "" || holder.saysVacant) return false;
  const namesPeople = source.reader.has("holder_id") || source.reader.has("holder_name");
  return !namesPeople || inPost > 1 || (inPost > 0 && fte > 1);
}

function pooledCount(heads: Traced<number>, actual: Traced<number>): PostLine["pooled"] {
  const holders = Number.isNaN(heads.value)
    ? corrected(Math.ceil(actual.value || 0), actual)
    : heads;
  return { holders, fte: Number.isNaN(actual.value) ? corrected(heads.value || 0, heads) : actual };
}

export function teamOf(source: Source, row: number): Traced<string> {
  const team = source.reader.text(row, "org_unit");
  return team.value === "" ? source.reader.text(row, "parent_org") : team;
}

/** Full-time salary. "Actual salary" of part-time work is brought up to full time. */
function salaryOf(
  source: Source,
  row: number,
  actual: number,
  post: number,
  said: Said
): Traced<number> {
  const salary = source.reader.number(row, "salary", "pounds");
  const fte = actual > 0 ? actual : post;
  if (!said.salaryIsActual || !(fte > 0 && fte < 1) || Number.isNaN(salary.value)) return salary;
  said.actualSalary(row);
  return corrected(salary.value / fte, salary);
}

/** What one establishment sheet leaves unsaid, said once a sheet. */
class Said {
  readonly salaryIsActual: boolean;
  private fteSaid = false;

  constructor(
    private readonly source: Source,
    private readonly log: IssueLog
  ) {
    this.salaryIsActual = saysActualPay(headingOf(source.block, "salary"));
  }

  whetherHeld(): void {
    const { block, reader } = this.source;
    if (["holder_id", "holder_name", "actual_fte", "headcount"].some((name) => reader.has(name)))
      return;
    this.log.block(block, "establishment_fte", {
      severity: "stop",
      code: "holders-not-given",
      expected: "who is in the post, or the FTE in post",
      done: "Every post of this sheet reads as vacant.",
      advice: "Add a column Employee Number or In Post FTE.",
    });
  }

  fteFrom(actual: Traced<number>): Traced<number> {
    if (!this.fteSaid) {
      this.fteSaid = true;
      this.log.block(this.source.block, "actual_fte", {
        severity: "decide",
        code: "establishment-fte-unsaid",
        expected: "a column for the FTE of the post",
        done: this.source.reader.has("actual_fte")
          ? "The one FTE column was read as the post's FTE and as its holder's."
          : "Each row was read as one full-time post.",
        advice: "Add a column Establishment FTE.",
      });
    }
    return this.source.reader.has("actual_fte") ? actual : untraced(1);
  }

  vacantWithFte(row: number): void {
    this.log.row(this.source.block, row, "actual_fte", {
      severity: "decide",
      code: "vacant-with-fte",
      expected: "no FTE in post where the holder reads as vacant",
      done: "Read as vacant; the FTE in post was left out.",
      advice: "Name the holder, or clear the FTE in post.",
    });
  }

  unnamed(row: number): void {
    this.log.row(this.source.block, row, "holder_id", {
      severity: "decide",
      code: "holder-without-number",
      expected: "a number or name, or VACANT",
      done: "FTE in post is given, so somebody unnamed was read as holding the post.",
      advice: "Give the holder's number, or write VACANT and clear the FTE in post.",
    });
  }

  actualSalary(row: number): void {
    const { block } = this.source;
    this.log.cell(block, row, block.columns.get("salary") ?? block.left, {
      severity: "decide",
      code: "salary-brought-to-full-time",
      expected: "the full-time salary of the post",
      done: "The heading says actual pay, so part-time pay was divided by FTE.",
      advice: 'If these are full-time salaries, head the column "Full-time salary".',
    });
  }
}
