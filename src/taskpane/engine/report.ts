import { layOut } from "../../paper/place-tables";
import { CHOICES, type Choices } from "./choices";
import type { Catalogue } from "../../measures/catalogue";
import { figureKey, type Figure } from "../../measures/figure";
import { figuresFor } from "../../measures/figures";
import { reportedPeriods } from "../../measures/periods";
import type { Issue } from "../../sheets/issue";
import { worstFirst } from "../../sheets/worst-first";
import type { ReadAs } from "../../sheets/read-as";
import { yearLabel } from "../../units/financial-year";
import { ASSUMPTIONS } from "../../workforce/assumption-list";
import type { Workforce } from "../../workforce/workforce";
import type { Day } from "../../units/day";
import type { Period } from "../../units/period";

/** What the pane shows of one workbook; plain data, so that it can come from another thread. */
export interface Report {
  readonly file: string;
  readonly asAt: Day;
  /** "2022/23" */
  readonly year: string;
  /** A period of the user's own, where one was asked for. */
  readonly period: Period | null;
  /** Figures of the whole, months apart: the very ones the written workbook holds. */
  readonly figures: readonly Figure[];
  /** Worst first. */
  readonly issues: readonly Issue[];
  /** How sheets, headings, reasons and worker types were read. */
  readonly readAs: readonly ReadAs[];
  /** What can be answered where a reading is to be changed. */
  readonly choices: Choices;
  /** The workbook's sheets, in its order. */
  readonly sheets: readonly string[];
  /** Cells mended since the workbook was opened. */
  readonly fixed: number;
  /** Kept scenarios that will not be in what is written: which, why, and what to do. */
  readonly leftOut: readonly Issue[];
  readonly notGiven: readonly AssumptionLine[];
  readonly byDefault: readonly AssumptionLine[];
}

export interface AssumptionLine {
  readonly name: string;
  /** The value used; "" where there is none. */
  readonly value: string;
  readonly note: string;
}

/** Figures a card rests on: where the workbook leaves one out, its reason is wanted all the same. */
const LEADS: readonly string[] = [
  "churn.percent_of_opening",
  "churn.annualised",
  "vacancy.surplus",
  "training.variance",
  "uplift.gap",
];

export function reportOn(
  workbook: Pick<Report, "file" | "sheets" | "fixed" | "leftOut">,
  workforce: Workforce,
  catalogue: Catalogue
): Report {
  const placed = layOut(workforce, catalogue)
    .placed.map(({ figure }) => figure)
    .filter(({ group, periodName }) => group === null && periodName !== "month");
  const asked = reportedPeriods(workforce).find(({ name }) => name === "asked");
  return {
    ...workbook,
    asAt: workforce.asAt,
    year: yearLabel(workforce.year),
    period: asked?.period ?? null,
    figures: [...placed, ...leftOut(placed, workforce, catalogue)],
    issues: worstFirst(workforce.issues),
    readAs: workforce.readAs,
    choices: CHOICES,
    notGiven: ASSUMPTIONS.filter(({ id }) => !workforce.assumptions.has(id)).map(
      ({ name, note }) => ({ name, value: "", note })
    ),
    byDefault: [...workforce.assumptions.values()]
      .filter(({ status }) => status === "default")
      .map(({ spec, value }) => ({ name: spec.name, value: String(value), note: spec.note })),
  };
}

function leftOut(placed: readonly Figure[], workforce: Workforce, catalogue: Catalogue): Figure[] {
  const there = new Set(placed.map(figureKey));
  const requests = LEADS.flatMap((id) => {
    const measure = catalogue.measures.get(id);
    if (measure === undefined) return [];
    return reportedPeriods(workforce)
      .filter(({ name }) => measure.periods.includes(name))
      .map((period) => ({ measure, period, by: [] }))
      .filter(({ period }) => !there.has(figureKey({ id, period: period.period, group: null })));
  });
  return figuresFor(requests, workforce, catalogue).flat();
}
