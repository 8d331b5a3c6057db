import { catalogue } from "../../measures/catalogue";
import { figureKey, type Figure } from "../../measures/figure";
import { figuresFor } from "../../measures/figures";
import { tablesOf } from "../../measures/tables-of";
import { longDay } from "../../units/day";
import { err, ok, type Result } from "../../units/result";
import type { WorkbookContent } from "../../workbook/grid";
import { keptAnswers } from "../../sheets/read-answers";
import { readWorkforce } from "../../workforce/read";
import type { ReadOptions } from "../../workforce/read-options";
import { TABLES, type TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import { blocks } from "../block-requests";
import { layOut, type PlacedFigure } from "../place-tables";
import { groupLabel } from "../register-sheet";
import { underPaperTerms } from "./again";
import { causesOf } from "./causes";
import type { Difference } from "./difference";
import { registerOf, reportedValues } from "./reported";
import type { Restated, Restatement } from "./restatement";
import { restatedSentence } from "./sentence";

interface Reason {
  readonly message: string;
  readonly advice: string;
}

/**
 * Works the figures of a written paper out again from a newer extract, for the same periods and as at
 * the same day, and follows every difference to the rows that cause it. Where the extract is of another
 * day, only figures that rest on dated records of people can be had again: posts, vacancies, courses
 * and intakes are known as they stand on the extract's own day. `options` say what the new workbook
 * itself does not: its own as-at day.
 */
export function restate(
  paper: WorkbookContent,
  next: WorkbookContent,
  options: Pick<ReadOptions, "asAt"> = {}
): Result<Restatement, Reason> {
  const register = registerOf(paper);
  if (register === undefined)
    return err({
      message: `${paper.name} is not a workbook that Muster wrote: it has no register of figures.`,
      advice: "Name the workbook of figures that was written last time (muster paper).",
    });
  const before = readWorkforce(paper, {});
  if (!before.ok) return err(before.error);
  const answers = keptAnswers(next).length > 0 ? [] : keptAnswers(paper);
  const read = readWorkforce(next, { ...termsOf(before.value), answers });
  if (!read.ok) return err(read.error);
  const own = readWorkforce(next, options);
  const ownDay = own.ok ? own.value.asAt : null;
  const sameDay = ownDay === before.value.asAt;
  const tables = sameDay ? TABLES.map(({ name }) => name) : (["people"] as const);
  const now = underPaperTerms(before.value, read.value);
  const { placed } = layOut(before.value, catalogue());
  const values = reportedValues(register, placed);
  const reported = placed.map((entry, i) => ({ entry, value: values[i] }));
  const comparable = reported.filter(({ entry: { measure } }) =>
    tablesOf(measure.term).every((table) => (tables as readonly TableName[]).includes(table))
  );
  const differences = differ(comparable, figuresNow(before.value, now));
  const { causes, perFigure } = causesOf(differences, tables, before.value, now, { paper, next });
  const left = placed.length - comparable.length;
  return ok({
    paper: paper.name,
    workbook: next.name,
    asAt: before.value.asAt,
    compared: comparable.filter(({ value }) => typeof value === "number").length,
    changed: differences.map((difference, i) => restated(difference, perFigure[i])),
    causes,
    leftOut: { figures: left, why: left === 0 ? "" : whyLeftOut(next.name, ownDay) },
  });
}

/** What the paper was read with. */
function termsOf({ asAt, year, assumptions }: Workforce): ReadOptions {
  const from = assumptions.get("period_from")?.value;
  const to = assumptions.get("period_to")?.value;
  return {
    asAt,
    year,
    ...(typeof from === "number" && typeof to === "number" ? { from, to } : {}),
  };
}

/** Every figure of the paper as the new data give it, by what names it. */
function figuresNow(before: Workforce, now: Workforce): Map<string, Figure> {
  const measures = catalogue();
  const requests = blocks(before, measures).flatMap((block) => block.requests);
  const figures = figuresFor(requests, now, measures).flat();
  return new Map(figures.map((figure) => [figureKey(figure), figure]));
}

/** Units that add up: a group without rows has nothing of them. */
const ADDS_UP: readonly Figure["unit"][] = [
  "people",
  "FTE",
  "posts",
  "places",
  "days",
  "years",
  "GBP",
];

interface Reported {
  readonly entry: PlacedFigure;
  readonly value: number | null | undefined;
}

function differ(reported: readonly Reported[], figures: ReadonlyMap<string, Figure>): Difference[] {
  return reported.flatMap(({ entry, value: was }) => {
    if (typeof was !== "number") return [];
    const figure = figures.get(figureKey(entry.figure)) ?? null;
    const none = figure === null && ADDS_UP.includes(entry.measure.unit) ? 0 : null;
    const now = figure === null ? none : figure.value;
    return now !== null && same(was, now) ? [] : [{ entry, reported: was, figure, now }];
  });
}

/** Equal to 1e-9, relative or absolute. */
const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function restated(
  { entry, reported, figure, now }: Difference,
  found: Pick<Restated, "causes" | "explained"> = { causes: [], explained: "no" }
): Restated {
  const { id, name, unit, periodName, periodLabel, period } = entry.figure;
  const told = {
    ...{ id, name, unit, periodName, periodLabel, period, reported, now },
    group: entry.by === null ? "" : groupLabel(entry) || `no ${entry.by}`,
    ...found,
  };
  const why = figure?.notes.find((note) => note.startsWith("Withheld: "));
  const words = why?.replace(/^Withheld: |\.$/g, "") ?? "there are no rows of it any more";
  return { ...told, sentence: restatedSentence(told, words) };
}

const whyLeftOut = (name: string, day: number | null): string =>
  `they describe posts, vacancies, training or intakes as they stood on the paper's day, and ${name} is ${
    day === null ? "of a day that it does not say" : `as at ${longDay(day)}`
  }`;
