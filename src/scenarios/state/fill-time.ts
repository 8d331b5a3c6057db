import { FAR_DAY } from "../../units/day";
import type { Workforce } from "../../workforce/workforce";
import type { FillTime } from "./projection-state";
import { columnsOf } from "./table-columns";

const MONTH = 30.4375;
/** Where no vacancy says: about what an advertised post takes with notice and checks. */
const DEFAULT: FillTime = {
  months: 4,
  standardError: 1,
  evidence: "default of Muster: no vacancy gives both dates",
};
const ENOUGH = 3;

/**
 * Months from vacant from to expected start (M-C3), the mean over open vacancies of the type that give
 * both; over those of all types where it has fewer than three. Open vacancies are the longer ones
 * (M-C2): the mean leans to the long side, and the evidence says so.
 */
export function fillTimesOf(workforce: Workforce): (type: string) => FillTime {
  const vacancies = columnsOf(workforce, "vacancies");
  const from = vacancies.number("vacant_from");
  const to = vacancies.number("expected_start");
  const type = vacancies.text("type");
  const all: { readonly type: string; readonly months: number }[] = [];
  for (let row = 0; row < vacancies.length; row++) {
    const start = to[row] ?? Number.NaN;
    const months = (start - (from[row] ?? Number.NaN)) / MONTH;
    if (start < FAR_DAY && months >= 0) all.push({ type: type(row), months });
  }
  return (wanted) => {
    const own = all.filter((vacancy) => vacancy.type === wanted);
    if (own.length >= ENOUGH) return meanOf(own, "vacancies of the type");
    return all.length >= ENOUGH ? meanOf(all, "vacancies of all types") : DEFAULT;
  };
}

function meanOf(of: readonly { readonly months: number }[], words: string): FillTime {
  const months = of.reduce((sum, each) => sum + each.months, 0) / of.length;
  const squares = of.reduce((sum, each) => sum + (each.months - months) ** 2, 0);
  return {
    months,
    standardError: Math.sqrt(squares / (of.length - 1) / of.length),
    evidence: `mean of ${of.length} open ${words}, vacant from to expected start; open vacancies are the longer ones`,
  };
}
