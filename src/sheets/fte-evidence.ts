import { headingAt, valueAt, type Block } from "./block";
import { cleanText } from "./clean-text";
import { readFteText } from "./fte-text";
import { fteUnitOf, type FteUnit } from "./fte-unit";
import { fullWeeksOf } from "./full-weeks";
import type { Reading } from "./reading";

const PEOPLE = ["holder_id", "person_id", "holder_name", "person_name"];
const FTE: FteUnit = { unit: "fte", weeks: [] };

interface FteUnits {
  readonly all: FteUnit;
  readonly ofType: ReadonlyMap<string, FteUnit>;
}

/** In what the FTE columns of one block are given, and which of its rows are of one person. */
export class FteEvidence {
  private readonly units = new Map<number, FteUnits>();
  private readonly saidUnknown = new Set<number>();
  private postRows: Map<string, number> | null = null;

  constructor(private readonly block: Block) {}

  /**
   * In what the FTE of a row is given; a sheet that names nobody counts groups, and counts FTE. Where a
   * worker type has full-time weeks of its own, its hours are of those.
   */
  unitAt(column: number, row: number): FteUnit {
    let units = this.units.get(column);
    if (units === undefined) this.units.set(column, (units = this.unitsOf(column)));
    if (units.all.unit === "fte" && units.all.weeks.length === 0) return units.all;
    return units.ofType.get(this.textOf(row, "worker_type")) ?? units.all;
  }

  private unitsOf(column: number): FteUnits {
    const all = this.unitOf(column);
    const ofType = new Map<string, FteUnit>();
    if (all.weeks.length < 2) return { all, ofType };
    const byType = new Map<string, number[]>();
    for (const { row, value } of this.ftes(column)) {
      const type = this.textOf(row, "worker_type");
      const theirs = byType.get(type);
      if (theirs === undefined) byType.set(type, [value]);
      else theirs.push(value);
    }
    for (const [type, values] of byType) {
      const weeks = fullWeeksOf(values);
      if (type !== "" && weeks.length > 0) ofType.set(type, { ...all, weeks });
    }
    return { all, ofType };
  }

  private unitOf(column: number): FteUnit {
    const values = this.ftes(column).map(({ value }) => value);
    if (this.block.kind === "vacancies") {
      // A row may be of several posts; only what is plainly hours or percent is taken for it.
      const counts = /\b(posts?|positions?|openings?)\b/i.test(headingAt(this.block, column));
      const found = counts ? FTE : fteUnitOf(values, []);
      return found.unit === "unknown" ? FTE : found;
    }
    return this.namesPeople() ? fteUnitOf(values, this.contracted()) : FTE;
  }

  private namesPeople(): boolean {
    const { kind, columns } = this.block;
    if (kind === "leavers") return true;
    return kind === "establishment" && PEOPLE.some((name) => columns.has(name));
  }

  /** True where the FTE of a row is that of one person, and not of a group or a post of several. */
  isOnePerson(row: number, name: string): boolean {
    if (!this.namesPeople() || !this.isNamed(row)) return false;
    return name !== "establishment_fte" || this.rowsOfPost(row) === 1;
  }

  /** True of a row of one person: named on the establishment, with a leave date among the leavers. */
  private isNamed(row: number): boolean {
    const { kind, columns } = this.block;
    if (kind === "leavers")
      return !columns.has("leave_date") || this.textOf(row, "leave_date") !== "";
    return kind !== "establishment" || PEOPLE.some((name) => this.textOf(row, name) !== "");
  }

  private rowsOfPost(row: number): number {
    if (this.postRows === null) {
      this.postRows = new Map();
      for (let each = this.block.firstRow; each <= this.block.lastRow; each++) {
        const post = this.textOf(each, "post_id");
        this.postRows.set(post, (this.postRows.get(post) ?? 0) + 1);
      }
    }
    const post = this.textOf(row, "post_id");
    return post === "" ? 1 : (this.postRows.get(post) ?? 1);
  }

  private ftes(column: number): { row: number; value: number }[] {
    const values: { row: number; value: number }[] = [];
    const ofPosts = column === this.block.columns.get("establishment_fte");
    for (let row = this.block.firstRow; row <= this.block.lastRow; row++) {
      const value = valueAt(this.block.grid, row, column);
      if (value === null || typeof value === "boolean") continue;
      // A post of ten may stand in the row of each of its ten holders.
      if (ofPosts && value !== 1 && this.rowsOfPost(row) > 1) continue;
      if (typeof value === "number") {
        if (value > 1 ? this.isNamed(row) : value > 0) values.push({ row, value });
        continue;
      }
      const found = this.isNamed(row) ? readFteText(cleanText(value)) : null;
      if (found?.unit === null || found?.unit === "hours") values.push({ row, value: found.value });
    }
    return values;
  }

  private contracted(): number[] {
    const column = this.block.columns.get("contract_hours");
    if (column === undefined) return [];
    const values: number[] = [];
    for (let row = this.block.firstRow; row <= this.block.lastRow; row++) {
      const value = valueAt(this.block.grid, row, column);
      if (typeof value === "number") values.push(value);
    }
    return values;
  }

  private textOf(row: number, name: string): string {
    const column = this.block.columns.get(name);
    if (column === undefined) return "";
    const value = valueAt(this.block.grid, row, column);
    return value === null ? "" : cleanText(String(value)).toLowerCase();
  }

  /** A unit that nobody can tell is one problem of the column, not one of each of its cells. */
  oncePerColumn(column: number, reading: Reading<number>): Reading<number> {
    const { problem } = reading;
    if (problem?.code !== "fte-unit-not-known" || this.units.get(column)?.all.unit !== "unknown") {
      return reading;
    }
    if (this.saidUnknown.has(column)) return { ...reading, problem: null };
    this.saidUnknown.add(column);
    return {
      ...reading,
      problem: { ...problem, done: `${problem.done} So are others of the column.` },
    };
  }
}
