import { WHOLE } from "../language/evaluate/grouping";
import type { Term } from "../language/term";
import { toWords } from "../language/words";
import type { Catalogue } from "../measures/catalogue";
import { touchedBy } from "../measures/doubts/touched";
import { measureName } from "../measures/measure-name";
import type { FigureUnit } from "../measures/measure";
import { toBeDecided } from "../measures/rest-notes";
import { standaloneFormula } from "../measures/standalone";
import { tablesOf } from "../measures/tables-of";
import { capital } from "../paper/capital";
import type { Issue } from "../sheets/issue";
import { isoDay } from "../units/day";
import { longPeriod } from "../units/period";
import type { Worked } from "./eval-line";
import type { Scene } from "./eval-scene";
import { precise, unitOf, valueWithUnit } from "./eval-text";
import { restJson, type FigureJson } from "./figure-json";

const unitOfMeasure = (term: Term, { measures }: Catalogue): FigureUnit | null =>
  term.node === "measure" ? (measures.get(term.id)?.unit ?? null) : null;

function wordsOf(term: Term, catalogue: Catalogue): string {
  return toWords(term, measureName(catalogue));
}

/** In words: a measure by what it is, not by its name. */
function definition(worked: Worked, catalogue: Catalogue): string {
  if (worked.kind === "value") {
    const { term } = worked;
    return wordsOf(term.node === "measure" ? term.term : term, catalogue);
  }
  const counts = worked.of.map(({ term }) => wordsOf(term, catalogue));
  return `${worked.pair.method}, of ${counts.join(" of ")}`;
}

/** The answer for people: the value, and over a workbook its period, its sentence and its formula. */
export function answerText(worked: Worked, catalogue: Catalogue, scene: Scene): string {
  const lines =
    worked.kind === "value"
      ? [valueWithUnit(worked.value, worked.term.type, unitOfMeasure(worked.term, catalogue))]
      : [
          `${precise(worked.low)} to ${precise(worked.high)}`,
          `${capital(worked.pair.method)}, of ${worked.of.map(({ value }) => precise(value)).join(" of ")}`,
        ];
  if (scene.period !== null) {
    const { period, label } = scene.period;
    lines.push(
      `Period: ${longPeriod(period)} (${label})`,
      `In words: ${definition(worked, catalogue)}`
    );
    if (worked.kind === "value")
      lines.push(`In Excel: =${standaloneFormula(worked.term, scene.frame, [])(null)}`);
    lines.push(...toBeDecided(restsOf(worked, scene)));
  }
  return `${lines.join("\n")}\n`;
}

/** The answer as a figure, for programs. The value of an interval is what it is an interval of. */
export function answerFigure(
  line: string,
  worked: Worked,
  catalogue: Catalogue,
  { workforce, period, frame }: Scene
): FigureJson {
  const terms = worked.kind === "value" ? [worked.term] : worked.of.map(({ term }) => term);
  const tables = new Set(terms.flatMap(tablesOf));
  return {
    id: "expression",
    name: line,
    ...numbers(worked, catalogue),
    period:
      period === null ? null : { from: isoDay(period.period.from), to: isoDay(period.period.to) },
    group: null,
    definition: definition(worked, catalogue),
    formula: worked.kind === "value" ? standaloneFormula(worked.term, frame, [])(null) : "",
    sources: [...tables].flatMap((table) => workforce.sources.get(table) ?? []),
    ...resting(worked, { workforce, frame }),
  };
}

/** What the terms of an answer rest on that is to be decided, worst first. */
function restsOf(
  worked: Worked,
  { workforce, frame }: Pick<Scene, "workforce" | "frame">
): Issue[] {
  const terms = worked.kind === "value" ? [worked.term] : worked.of.map(({ term }) => term);
  const doubts = terms.flatMap((term) => touchedBy(term, frame, WHOLE, workforce)(0));
  return [...new Set(doubts.map(({ issue }) => issue))];
}

function resting(
  worked: Worked,
  scene: Pick<Scene, "workforce" | "frame">
): Pick<FigureJson, "notes" | "rests"> {
  const rests = restsOf(worked, scene);
  return { notes: toBeDecided(rests), rests: rests.map(restJson) };
}

function numbers(
  worked: Worked,
  catalogue: Catalogue
): Pick<FigureJson, "value" | "unit" | "numerator" | "denominator" | "interval" | "bounds"> {
  const bounds = null;
  if (worked.kind === "value") {
    const unit = unitOf(worked.term.type, unitOfMeasure(worked.term, catalogue));
    return {
      value: worked.value,
      unit,
      numerator: null,
      denominator: null,
      interval: null,
      bounds,
    };
  }
  const { low, high, pair, of } = worked;
  const [count, whole] = of;
  const share = whole === undefined ? null : (count?.value ?? 0) / whole.value;
  return {
    value: share ?? count?.value ?? null,
    unit: share !== null || count === undefined ? "number" : unitOf(count.term.type, null),
    numerator: share === null ? null : (count?.value ?? null),
    denominator: whole?.value ?? null,
    interval: { low, high, level: 0.95, method: pair.method },
    bounds,
  };
}
