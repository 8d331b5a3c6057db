import { capital } from "../../paper/capital";
import { inHundred } from "../../scenarios/study/in-hundred";
import { yearLabel } from "../../units/financial-year";
import { longDay } from "../../units/day";
import { lastDayOf, shortMonth, type Month } from "../../units/month";
import type { Band, Course, CoursePath, Outlook } from "../engine/scenarios/outlook";
import { sentence } from "./sentence";
import { peopleDigits, shownAmount, signedAmount } from "./scenario-amount";

/** What a course comes to, said first: a title, the finding big, and what it is of and held against. */
export interface ScenarioFinding {
  readonly title: string;
  readonly amount: string;
  /** "chance of 2,560 officers on 31 March 2026" */
  readonly of: string;
  /** "As now, without these levers, 38 in 100." */
  readonly say: string;
  /** In a line, for where the rest is out of sight: "53 in 100 · 1 over". */
  readonly short: string;
  /** The step the finding is about. */
  readonly step: number;
}

/** The finding of a course: a chance once there are draws and a target, else what is projected. */
export function scenarioFinding(
  outlook: Outlook,
  course: Course,
  path: CoursePath,
  band: Band | null
): ScenarioFinding {
  if (course.unit === "GBP") return surplusFinding(outlook, course, path, band);
  return path.target === null
    ? headsFinding(outlook, course, path, band)
    : targetFinding(outlook, path, path.target.value, band);
}

const moved = ({ scenario }: Outlook): boolean => scenario.settings.length > 0;

const dayWords = (month: Month): string => longDay(lastDayOf(month));

/** The step of the target's day: that of the first compared gap, else the last. */
function targetStep({ compared, months }: Outlook): number {
  for (const { figure } of compared)
    if (figure.kind === "gap" && months.includes(figure.month)) return months.indexOf(figure.month);
  return months.length - 1;
}

function targetFinding(
  outlook: Outlook,
  path: CoursePath,
  target: number,
  band: Band | null
): ScenarioFinding {
  const step = targetStep(outlook);
  const month = outlook.months[step] ?? 0;
  const [here, now] = [path.scenario, path.baseline].map((line) => (line[step] ?? 0) - target);
  const digits = peopleDigits(outlook);
  const gap = gapWords(here ?? 0, digits);
  const gapNow = gapWords(now ?? 0, digits);
  const chance = band?.chances.find(({ words }) => words.endsWith(shortMonth(month)));
  const title = "Officers against the uplift target";
  const goal = shownAmount(target, "head", 0);
  if (chance === undefined)
    return {
      title,
      amount: gap,
      of: `${gap.endsWith("short") ? "of " : ""}${goal} officers on ${dayWords(month)}`,
      say: moved(outlook) ? `As now, without these levers, ${gapNow}.` : "No lever is moved.",
      short: `${gap} on ${dayWords(month)}`,
      step,
    };
  const before =
    chance.baseline === null ? "" : `As now, without these levers, ${inHundred(chance.baseline)}. `;
  return {
    title,
    amount: capital(inHundred(chance.chance)),
    of: `chance of ${goal} officers on ${dayWords(month)}`,
    say: moved(outlook)
      ? `${before}The projection is ${gap}; as now ${gapNow}.`
      : `No lever is moved. The projection is ${gap}.`,
    short: `${capital(inHundred(chance.chance))} · ${gap}`,
    step,
  };
}

/** "24 short", "5 over", "on target" */
function gapWords(over: number, digits: 0 | 1): string {
  const text = shownAmount(Math.abs(over), "head", digits);
  if (!/[1-9]/.test(text)) return "on target";
  return `${text} ${over < 0 ? "short" : "over"}`;
}

function headsFinding(
  outlook: Outlook,
  course: Course,
  path: CoursePath,
  band: Band | null
): ScenarioFinding {
  const step = outlook.months.length - 1;
  const [value, now] = [path.scenario[step] ?? 0, path.baseline[step] ?? 0];
  const digits = peopleDigits(outlook);
  const shown = (of: number): string => shownAmount(of, "head", digits);
  const fan = band?.courses.find(({ id }) => id === course.id);
  const range =
    fan === undefined
      ? ""
      : ` 8 in 10 draws: ${shown(fan.low[step] ?? 0)} to ${shown(fan.high[step] ?? 0)}.`;
  const against = moved(outlook) ? againstWords(value - now, digits) : "No lever is moved.";
  return {
    title: course.name,
    amount: shown(value),
    of: `on ${dayWords(outlook.months[step] ?? 0)}`,
    say: `${against}${range}`,
    short: `${shown(value)} on ${dayWords(outlook.months[step] ?? 0)}`,
    step,
  };
}

function againstWords(change: number, digits: 0 | 1): string {
  const size = shownAmount(Math.abs(change), "head", digits);
  if (!/[1-9]/.test(size)) return "The same as now, without these levers.";
  return `${size} ${change > 0 ? "more" : "fewer"} than as now, without these levers.`;
}

function surplusFinding(
  outlook: Outlook,
  course: Course,
  path: CoursePath,
  band: Band | null
): ScenarioFinding {
  const compared = outlook.compared.find(({ figure }) => figure.kind === "surplus");
  const [now, value] = compared?.values ?? [];
  const step = outlook.months.length - 1;
  if (compared?.figure.kind !== "surplus" || value == null) {
    const last = path.scenario[step] ?? 0;
    return {
      title: course.name,
      amount: shownAmount(Math.abs(last), "GBP", 0),
      of: `${sideOf(last)} in ${shortMonth(outlook.months[step] ?? 0)}`,
      say: sentence(compared?.reason ?? ""),
      short: `${shownAmount(Math.abs(last), "GBP", 0)} ${sideOf(last)}`,
      step,
    };
  }
  const year = yearLabel(compared.figure.year);
  const chance = band?.chances.find(({ words }) => words === `the budget of ${year} holds`);
  const holds =
    chance === undefined
      ? ""
      : ` ${capital(inHundred(chance.chance))} chance that the budget of ${year} holds`;
  const before =
    chance?.baseline == null || !moved(outlook) ? "" : `, ${inHundred(chance.baseline)} as now`;
  const change = signedAmount(now == null ? 0 : value - now, "GBP", 0);
  return {
    title: `Surplus of ${year}`,
    amount: shownAmount(Math.abs(value), "GBP", 0),
    of: sideOf(value),
    say: `${moved(outlook) ? `${change} against as now, without these levers.` : "No lever is moved."}${
      holds === "" ? "" : `${holds}${before}.`
    }`,
    short: `${shownAmount(Math.abs(value), "GBP", 0)} ${sideOf(value)} of ${year}`,
    step: Math.max(0, outlook.months.indexOf(lastMonthOf(compared.figure.year))),
  };
}

const sideOf = (pounds: number): string => (pounds < 0 ? "overspend" : "underspend");

/** March of a financial year. */
const lastMonthOf = (year: number): Month => (year + 1) * 12 + 2;
