import { FAR_DAY, type Day } from "../../units/day";
import type { Workforce } from "../../workforce/workforce";
import type { ProjectedSpell } from "./spells";
import { columnsOf } from "./table-columns";

/** A vacancy with its first vacant day, and the day its holder starts; the far day where none is expected. */
export interface FilledOrOpen {
  readonly type: string;
  readonly from: Day;
  readonly to: Day;
}

export function filledOrOpen(workforce: Workforce): FilledOrOpen[] {
  const table = columnsOf(workforce, "vacancies");
  const from = table.number("vacant_from");
  const to = table.number("expected_start");
  const type = table.text("type");
  return Array.from({ length: table.length }, (_, row) => ({
    type: type(row),
    from: from[row] ?? Number.NaN,
    to: to[row] ?? Number.NaN,
  })).filter(({ from: since, to: until }) => since <= until);
}

/** The days after `after`, up to and with `to`. */
export interface Stretch {
  readonly after: Day;
  readonly to: Day;
}

/** What a stretch shows of filling: days that posts stood vacant in it, and how many were filled. */
export interface Filling {
  readonly vacantDays: number;
  readonly filled: number;
  /** People who started; a list that keeps what was filled has about as many. */
  readonly started: number;
}

/** Vacancies not filled by the end of the stretch count as long as they were seen: none is left out for being open. */
export function fillingIn(
  vacancies: readonly FilledOrOpen[],
  spells: readonly ProjectedSpell[],
  type: string | null,
  { after, to }: Stretch
): Filling {
  const isOf = (of: { readonly type: string }): boolean => type === null || of.type === type;
  const own = vacancies.filter(isOf);
  const inside = (day: Day): boolean => day > after && day <= to;
  return {
    vacantDays: own.reduce(
      (sum, vacancy) => sum + Math.max(0, Math.min(vacancy.to, to) - Math.max(vacancy.from, after)),
      0
    ),
    filled: own.filter((vacancy) => inside(vacancy.to)).length,
    started: spells.filter((spell) => isOf(spell) && inside(spell.start)).length,
  };
}

/** The first day a post of the list was filled: earlier ones it may have dropped. Null where none is filled. */
export function filledSince(vacancies: readonly FilledOrOpen[], to: Day): Day | null {
  const days = vacancies.map((vacancy) => vacancy.to).filter((day) => day <= to && day < FAR_DAY);
  return days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day));
}
