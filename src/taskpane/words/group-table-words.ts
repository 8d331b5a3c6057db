import { amount } from "../../measures/amount";
import type { Figure } from "../../measures/figure";
import type { GroupRow, GroupTable } from "../engine/detail";
import { shownValue } from "./shown-value";
import { withheldReason } from "./withheld";

/** A table by group as it is shown. */
export interface ShownTable {
  /** "Team" */
  readonly side: string;
  readonly heads: readonly string[];
  readonly rows: readonly ShownRow[];
  /** The whole; null where the workbook does not give it. */
  readonly total: readonly string[] | null;
  readonly notes: readonly string[];
  /** What "few" in a cell means; said where one is seen. */
  readonly few: string;
}

export interface ShownRow {
  readonly label: string;
  readonly about: string;
  readonly cells: readonly string[];
}

const SIDES: Readonly<Record<GroupTable["by"], readonly [one: string, many: string]>> = {
  team: ["Team", "Teams"],
  type: ["Worker type", "Worker types"],
  reason: ["Reason", "Reasons"],
  post: ["Post", "Posts"],
  cohort: ["Cohort", "Cohorts"],
  event: ["Event", "Events"],
};

/** Short heads: the measure's own name where there is none. */
const HEADS: Readonly<Record<string, string>> = {
  "churn.leavers": "Left",
  "churn.closing": "In\u00a0post",
  "churn.annualised": "% a year",
  "vacancy.days": "Vacant days",
  "vacancy.net": "Net of cover",
  "vacancy.saving": "Saved",
  "vacancy.without_holder_fte": "Vacant FTE",
  "vacancy.establishment_fte": "Posts FTE",
  "vacancy.in_post_fte": "In\u00a0post FTE",
  "training.forecast": "Forecast",
  "training.paid": "Paid",
  "uplift.places": "Places",
  "uplift.expected": "Starters",
  "uplift.empty": "Empty",
  "uplift.assessment_booked": "Booked",
  "uplift.assessment_used": "Used",
  "resilience.in_team": "In\u00a0post",
};

/** Groups of fewer get counts before rates (conventions 19). */
const FEW = 20;

const FEW_WORDS = `Few: under ${FEW} years in post, so a count and no rate.`;

const isRate = ({ unit }: Figure): boolean => unit === "percent" || unit === "percent a year";
const isSmall = (figure: Figure): boolean => isRate(figure) && (figure.denominator ?? 0) < FEW;

function cellWords(figure: Figure): string {
  const { value } = figure;
  if (isSmall(figure)) return "few";
  if (value === null) return "withheld";
  if (figure.id === "vacancy.net" && value < 0) return `${amount(-value, figure.unit)} over`;
  return isRate(figure) ? amount(value, figure.unit).replace("%", "") : shownValue(figure, value);
}

/** A table's words; a rate that every group is too small for is left out. `whole` finds the figure of all. */
export function shownTable(
  { by, columns, rows }: GroupTable,
  whole: (id: string) => Figure | null
): ShownTable {
  const kept = columns
    .map((column, at) => ({ ...column, at }))
    .filter(
      ({ at }) => !rows.every(({ figures }) => at in figures && isSmall(figures[at] as Figure))
    );
  const cellsOf = ({ figures }: Pick<GroupRow, "figures">): string[] =>
    kept.map(({ at }) => cellWords(figures[at] as Figure));
  const wholes = kept.map(({ id }) => whole(id));
  const given = wholes.filter((figure) => figure !== null);
  const [side, many] = SIDES[by];
  return {
    side,
    heads: kept.map(({ id, name }) => HEADS[id] ?? name),
    rows: rows.map((row) => ({
      label: row.label === "" ? "Not given" : row.label,
      about: row.about,
      cells: cellsOf(row),
    })),
    total: given.length === wholes.length && rows.length > 1 ? given.map(cellWords) : null,
    notes: notesOf(rows, many, kept.length < columns.length),
    few: kept.length < columns.length ? "" : FEW_WORDS,
  };
}

function notesOf(rows: readonly GroupRow[], many: string, dropped: boolean): string[] {
  const figures = rows.flatMap((row) => row.figures);
  const reasons = figures
    .filter((figure) => figure.value === null && !isSmall(figure))
    .map(withheldReason);
  return [
    ...(dropped ? [`${many} this small have counts, not rates.`] : []),
    ...[...new Set(reasons)].map((reason) => `Withheld: ${reason}`),
  ];
}
