import { dayOf, type Day } from "../../units/day";
import { financialYearOf } from "../../units/financial-year";
import { firstDayOf, lastDayOf, monthOf, type Month } from "../../units/month";
import { apportion } from "../apportion";
import type { Chance } from "../chance";
import { mondayFrom } from "../sample-day";
import { FORCE_AS_AT, FORCE_HISTORY_FROM } from "./force-dates";
import type { TypeFlow, YearFlow } from "./flow";
import { INTAKES } from "./intakes";
import { leavingWeight } from "./leaving-weight";
import type { ForcePerson } from "./post";

/** April first. Leavers peak in September and March. */
const LEAVING_MONTHS = [1.05, 0.95, 0.9, 1, 1, 1.1, 0.95, 0.9, 0.85, 1.05, 0.95, 1.3];
/** Officers join in classes: April, June, July, September, November, January. */
const CLASS_MONTHS = [1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0];
/** Yearly intake before the records begin: few while forces shrank, many in the last years. */
const earlierIntake = (year: number): number => (year < 2010 ? 70 : year < 2017 ? 42 : 150);

interface Spell {
  readonly start: Day;
  left: Day | null;
}

function startBefore(chance: Chance, type: TypeFlow["type"]): Day {
  const first = type === "PCSO" ? 2003 : 1990;
  const years = Array.from({ length: 2020 - first }, (_, i) => first + i);
  const weights =
    type === "Police Officer" ? years.map(earlierIntake) : years.map((year) => 1.12 ** (year - 1990));
  const year = years[chance.weighted(weights)] ?? first;
  return Math.min(mondayFrom(dayOf(year, 1, 1) + chance.whole(0, 357)), FORCE_HISTORY_FROM - 2);
}

/** The starts of a year, in order. */
function startsOf(flow: TypeFlow, { year, joiners }: YearFlow, months: Month[], chance: Chance): Day[] {
  const officers = flow.type === "Police Officer";
  const started = INTAKES.filter((intake) => intake.start <= FORCE_AS_AT);
  if (officers && year === financialYearOf(FORCE_AS_AT)) {
    return started.flatMap(({ start, confirmed }) => Array.from({ length: confirmed }, () => start));
  }
  const weights = months.map((_, i) => (officers ? (CLASS_MONTHS[i] ?? 0) : 1));
  return apportion(joiners, weights).flatMap((count, i) => {
    const first = firstDayOf(months[i] ?? 0);
    const classDay = mondayFrom(first + 6);
    return Array.from({ length: count }, () =>
      officers ? classDay : mondayFrom(first + 7 * chance.whole(0, 2))
    ).sort((a, b) => a - b);
  });
}

function leaveDay(month: Month, chance: Chance): Day {
  const last = lastDayOf(month);
  return chance.share() < 0.45 ? last : chance.whole(firstDayOf(month), last);
}

function takeLeavers(spells: Spell[], flow: TypeFlow, month: Month, count: number, chance: Chance): void {
  const first = firstDayOf(month);
  const here = spells.filter((spell) => spell.left === null && spell.start < first);
  const weights = here.map((spell) => leavingWeight(flow.type, (first - spell.start) / 365.25));
  for (let i = 0; i < count; i++) {
    const index = chance.weighted(weights);
    const spell = here[index];
    if (spell === undefined) throw new Error("nobody left to leave");
    spell.left = leaveDay(month, chance);
    weights[index] = 0;
  }
}

/** Everyone of one worker type who was in post at any time since the records begin. */
export function buildHistory(flow: TypeFlow, chance: Chance): ForcePerson[] {
  const spells: Spell[] = Array.from({ length: flow.opening }, () => ({
    start: startBefore(chance, flow.type),
    left: null,
  }));
  for (const year of flow.years) {
    const end = Math.min(dayOf(year.year + 1, 3, 31), FORCE_AS_AT);
    const first = monthOf(dayOf(year.year, 4, 1));
    const months = Array.from({ length: monthOf(end) - first + 1 }, (_, i) => first + i);
    const leavers = apportion(year.leavers, LEAVING_MONTHS.slice(0, months.length));
    const starts = startsOf(flow, year, months, chance);
    months.forEach((month, i) => {
      takeLeavers(spells, flow, month, leavers[i] ?? 0, chance);
      const joined = starts.filter((start) => monthOf(start) === month);
      spells.push(...joined.map((start) => ({ start, left: null })));
    });
  }
  return spells.map(({ start, left }) => ({ type: flow.type, start, left }));
}
