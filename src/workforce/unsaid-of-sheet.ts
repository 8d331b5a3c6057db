import { headingOf } from "../sheets/block";
import { saysActualPay } from "../sheets/heading-statement";
import type { IssueLog } from "../sheets/issue-log";
import { untraced, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";

/** What one establishment sheet leaves unsaid, said once a sheet. */
export class UnsaidOfSheet {
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
    const says = ["holder_id", "holder_name", "actual_fte", "headcount", "vacant_fte"];
    if (says.some((name) => reader.has(name))) return;
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
