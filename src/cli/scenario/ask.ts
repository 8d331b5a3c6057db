import { nameKey } from "../../sheets/scenario-rows";
import { MOST_MONTHS } from "../../scenarios/plan/plan-of";
import type { LeverSetting } from "../../scenarios/scenario";
import type { ProjectedFigure } from "../../scenarios/projected-figure";
import type { KeptScenario } from "../../scenarios/sheet/read-scenarios";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { mainMonth, type Target } from "../../scenarios/study/main-target";
import { readSettings } from "../../scenarios/text/read-settings";
import { readMonth } from "../../scenarios/text/value-text";
import { yearPeriod } from "../../units/financial-year";
import { monthOf, shortMonth, type Month } from "../../units/month";
import { all, ok, type Result } from "../../units/result";
import type { Given } from "../arguments";
import { failed, type Failure } from "../failure";
import { readProjectedFigure } from "./read-figure";
import { readTarget } from "./read-target";
import { wholeNumber } from "./whole-number";

/** What is asked of scenarios on the command line, held against the workbook. */
export interface Ask {
  /** Names of scenarios the workbook holds; the first is the one looked at. */
  readonly names: readonly string[];
  /** Levers moved here, on top of the first scenario named. */
  readonly settings: readonly LeverSetting[];
  readonly months: number;
  /** Those that a written row has to say; null where it would be projected so far unsaid. */
  readonly rowMonths: number | null;
  /** Null: until the usual precision is reached. */
  readonly draws: number | null;
  readonly seed: number;
  readonly sure: boolean;
  /** What a retention measure costs up to the last month, pounds; null where not said. */
  readonly cost: number | null;
  /** True: by team too. */
  readonly teams: boolean;
  /** Null: the workbook's own. */
  readonly target: Target | null;
  /** Empty: the headlines. */
  readonly figures: readonly ProjectedFigure[];
}

const MOST_DRAWS = 1_000_000;
const MOST_COST = 1_000_000_000;

/** Reads --scenario, --set, --months, --to, --draws, --seed, --sure, --target and --figure. */
export function readAsk(
  given: Given,
  state: ProjectionState,
  kept: readonly KeptScenario[]
): Result<Ask, Failure> {
  const { values, lists, switches } = given;
  const settings = all((lists.get("set") ?? []).map((text) => readSettings(text, state)));
  if (!settings.ok)
    return failed(
      `--set ${settings.error}.`,
      'Write --set "lever = value", such as --set "Leaver rate (officers) = 6.5% from Apr 2026". muster scenario FILE --levers lists the levers and the groups this workbook has.'
    );
  const targetText = values.get("target");
  const target = targetText === undefined ? ok(null) : readTarget(targetText, state);
  if (!target.ok)
    return failed(`--target: ${target.error}.`, 'Write it as --target "gap at 2026-03 <= 0".');
  const figures = all((lists.get("figure") ?? []).map((text) => readProjectedFigure(text, state)));
  if (!figures.ok)
    return failed(`--figure: ${figures.error}.`, 'Write it as --figure "officers at 2026-03".');
  const wanted = [...figures.value, ...(target.value === null ? [] : [target.value.figure])];
  const [first = ""] = lists.get("scenario") ?? [];
  const own = kept.find(({ name }) => nameKey(name) === nameKey(first))?.months ?? null;
  const months = monthsAsked(given, state, { own, wanted });
  if (!months.ok) return months;
  const draws = wholeNumber(values, "draws", [10, MOST_DRAWS]);
  const seed = wholeNumber(values, "seed", [0, 0xffffffff]);
  const cost = wholeNumber(values, "cost", [0, MOST_COST]);
  if (!draws.ok) return draws;
  if (!cost.ok) return cost;
  if (!seed.ok) return seed;
  return ok({
    names: lists.get("scenario") ?? [],
    settings: settings.value.flat(),
    ...months.value,
    draws: draws.value,
    seed: seed.value ?? 1,
    sure: switches.has("sure"),
    cost: cost.value,
    teams: switches.has("teams"),
    target: target.value,
    figures: figures.value,
  });
}

/** How far to project, and whether a row has to say so to be projected as far. */
type MonthsAsked = Pick<Ask, "months" | "rowMonths">;

const said = (months: number): MonthsAsked => ({ months, rowMonths: months });

/** As many months as asked, or as the scenario's row says; else to the end of the next financial year, or as far as the figures lie. */
function monthsAsked(
  { values }: Given,
  state: ProjectionState,
  { own, wanted }: { readonly own: number | null; readonly wanted: readonly ProjectedFigure[] }
): Result<MonthsAsked, Failure> {
  const { first } = state;
  const months = wholeNumber(values, "months", [1, MOST_MONTHS]);
  if (!months.ok) return months;
  const text = values.get("to");
  if (months.value !== null && text !== undefined)
    return failed("--months and --to are both given.", "Give one of the two.");
  if (text !== undefined) {
    const to = monthsTo(text, first);
    return to.ok ? ok(said(to.value)) : to;
  }
  if (months.value !== null) return ok(said(months.value));
  if (own !== null) return ok(said(own));
  const usual = mainMonth(state, 12) + 12;
  const last = Math.max(usual, ...wanted.map(lastMonthOf));
  return last - first + 1 > MOST_MONTHS
    ? failed(
        `${shortMonth(last)} is more than ${MOST_MONTHS} months away.`,
        `The last month that can be projected is ${shortMonth(first + MOST_MONTHS - 1)}.`
      )
    : ok({ months: last - first + 1, rowMonths: last === usual ? null : last - first + 1 });
}

function monthsTo(text: string, first: Month): Result<number, Failure> {
  const last = readMonth(text);
  if (last === null)
    return failed(`--to ${text} is not a month.`, "Write it as 2026-03, or as Mar 2026.");
  const months = last - first + 1;
  return months >= 1 && months <= MOST_MONTHS
    ? ok(months)
    : failed(
        `--to ${text}: the projection cannot end there.`,
        `It begins with ${shortMonth(first)} and may run to ${shortMonth(first + MOST_MONTHS - 1)}.`
      );
}

function lastMonthOf(figure: ProjectedFigure): Month {
  if (figure.kind === "training") return 0;
  return "month" in figure ? figure.month : monthOf(yearPeriod(figure.year).to);
}
