import type { IssueLog } from "../sheets/issue-log";
import type { Need } from "../sheets/reading";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";
import { vacantSign, type VacantSign } from "./vacant-sign";

const NONE = untraced(Number.NaN);

/**
 * Establishment FTE and FTE in post of the rows of one sheet. Where one of the two has no column and the
 * sheet states vacancies, it follows from the other; FTE in post may also follow from contracted hours.
 */
export class FteOfRow {
  private readonly sign: VacantSign | null;

  constructor(
    private readonly source: Source,
    log: IssueLog
  ) {
    const { reader } = source;
    const counted = ["actual_fte", "headcount", "contract_hours"].some((name) => reader.has(name));
    const needed = reader.has("establishment_fte") ? !counted : reader.has("actual_fte");
    this.sign = needed ? vacantSign(source) : null;
    if (this.sign !== null) this.say(this.sign, log);
  }

  /** FTE in post as the row states it; NaN where it does not. */
  actual(row: number, need: Need): Traced<number> {
    const { reader } = this.source;
    if (reader.has("actual_fte")) return reader.fte(row, "actual_fte", need);
    if (reader.has("contract_hours")) return reader.fte(row, "contract_hours", need);
    if (this.sign === null) return NONE;
    const vacant = this.vacant(row);
    return corrected(reader.fte(row, "establishment_fte").value - vacant.value, vacant);
  }

  /** True where the sheet says what the establishment of a row is. */
  get saysEstablishment(): boolean {
    return this.source.reader.has("establishment_fte") || this.sign !== null;
  }

  /** Establishment FTE as the row states it; NaN where it does not. */
  establishment(row: number, actual: Traced<number>): Traced<number> {
    const { reader } = this.source;
    if (reader.has("establishment_fte")) return reader.fte(row, "establishment_fte", "must");
    if (this.sign === null) return NONE;
    const vacant = this.vacant(row);
    return corrected((actual.value || 0) + vacant.value, vacant);
  }

  /** Vacant FTE of a row, above zero for a vacancy; a blank is none. */
  private vacant(row: number): Traced<number> {
    const stated = this.source.reader.number(row, "vacant_fte", "count");
    const blank = Number.isNaN(stated.value) && stated.origin < 0;
    return corrected(blank ? 0 : stated.value * (this.sign?.sign ?? 1), stated);
  }

  private say({ sign, from }: VacantSign, log: IssueLog): void {
    const wanted = this.source.reader.has("establishment_fte")
      ? "FTE in post was worked out from establishment and vacancies"
      : "Establishment FTE was worked out from FTE in post and vacancies";
    log.block(this.source.block, "vacant_fte", {
      severity: from === "habit" ? "decide" : "note",
      code: "DQ-29",
      expected: "a column for establishment FTE and one for FTE in post",
      done: `${wanted}; above zero was read as ${sign === 1 ? "vacant" : "over establishment"}.`,
      advice: "Add the column that is missing, or say in the heading what is above zero.",
    });
  }
}
