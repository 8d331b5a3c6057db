import { headingAt, type Block } from "./block";
import type { IssueLog } from "./issue-log";
import { poundsStyleOf, scaleOfHeading, type PoundsStyle } from "./pounds-style";
import { askScaleAbove } from "./scale-above";
import { rowOfText } from "./text-above";

/** Texts that stand once for several rows: merged over them, or on the first alone. */
const READ_DOWN = new Set(["org_unit", "parent_org", "worker_type", "rank_grade", "post_title"]);

/** How the columns of money and of labels of one block are written; found once, said once. */
export class ColumnEvidence {
  private readonly styles = new Map<number, PoundsStyle>();
  private readonly above = new Map<number, ReadonlyMap<number, number>>();

  constructor(
    private readonly block: Block,
    private readonly log: IssueLog
  ) {}

  /** How a logical column of money is written. */
  pounds(name: string, column: number): PoundsStyle {
    const known = this.styles.get(column);
    if (known !== undefined) return known;
    const style = poundsStyleOf(this.block, name, column);
    if (this.styles.size === 0 && scaleOfHeading(headingAt(this.block, column)) === 1)
      askScaleAbove(this.block, this.log);
    this.styles.set(column, style);
    if (style.scale !== 1 || style.contradicted) this.sayScale(name, style);
    return style;
  }

  /** The row whose text stands for a cell: a merged cell's first, or for a team the last one above. */
  textRow(row: number, name: string, column: number): number {
    if (!READ_DOWN.has(name) || this.block.grid.rows[row]?.[column] != null) return row;
    let above = this.above.get(column);
    if (above === undefined) {
      const { rows, filled } = rowOfText(this.block, name, column);
      above = rows;
      this.above.set(column, above);
      if (filled !== null) this.sayFilled(name, filled);
    }
    return above.get(row) ?? row;
  }

  private sayFilled(name: string, rows: number): void {
    this.log.block(
      this.block,
      name,
      {
        severity: "decide",
        code: "team-read-down",
        expected: "the team in every row",
        done: "The rows under a team without one of their own were read as that team's.",
        advice: "Fill the column down.",
      },
      { value: `${rows} blank cells` }
    );
  }

  private sayScale(name: string, { scale, contradicted }: PoundsStyle): void {
    this.log.block(this.block, name, {
      severity: contradicted ? "decide" : "note",
      code: "DQ-19",
      expected: "amounts in pounds",
      done: contradicted
        ? "The heading says thousands and the amounts are too large for it: read as pounds."
        : `The heading says ${scale === 1000 ? "thousands" : "millions"} of pounds: every number was multiplied by ${scale}.`,
      advice: contradicted ? "Correct the heading." : "Nothing to do, if the heading is right.",
    });
  }
}
