import { read } from "../language/check";
import type { Scope } from "../language/scope";
import type { MonthLine, RowLine, Term } from "../language/term";
import { typeWords } from "../language/type";
import { err, ok, type Result } from "../units/result";
import { sameUnit, unitWords } from "../units/unit";
import { ASSUMPTIONS } from "../workforce/assumption-list";
import { TABLES } from "../workforce/schema";
import { churn } from "./churn";
import { UNIT_OF, type Family, type FamilySource, type Measure } from "./measure";
import { resilience } from "./resilience";
import { training } from "./training";
import { uplift } from "./uplift";
import { vacancy } from "./vacancy";

/** A measure whose every name, kind and unit holds. */
export interface CheckedMeasure extends Omit<Measure, "interval" | "bounds"> {
  readonly family: Family;
  readonly term: Term;
  readonly bounds?: { readonly low: Term; readonly high: Term };
  /** The measures whose terms these are. */
  readonly boundsBy?: { readonly low: string; readonly high: string };
  readonly interval?: { readonly low: Term; readonly high: Term; readonly method: string };
}

export interface Catalogue {
  readonly measures: ReadonlyMap<string, CheckedMeasure>;
  readonly rowLines: ReadonlyMap<string, RowLine>;
  readonly monthLines: ReadonlyMap<string, MonthLine>;
  readonly scope: Scope;
}

const FAMILIES: readonly FamilySource[] = [churn, vacancy, training, uplift, resilience];

/** Checks every line in order; a line may use those before it. The first fault ends it. */
export function buildCatalogue(
  families: readonly FamilySource[] = FAMILIES
): Result<Catalogue, string> {
  const measures = new Map<string, CheckedMeasure>();
  const rowLines = new Map<string, RowLine>();
  const monthLines = new Map<string, MonthLine>();
  const terms = new Map<string, Term>();
  const scope: Scope = {
    tables: new Map(TABLES.map((table) => [table.name, table])),
    rowLines,
    monthLines,
    measures: terms,
    assumptions: new Map(ASSUMPTIONS.map((spec) => [spec.id, spec])),
  };
  for (const family of families) {
    for (const source of family.monthLines ?? []) {
      const term = read(source.line, scope);
      if (!term.ok) return err(`month.${source.name}: ${term.error}`);
      monthLines.set(source.name, { name: source.name, heading: source.heading, term: term.value });
    }
    for (const source of family.rowLines) {
      const line = rowLine(source, scope);
      if (!line.ok) return line;
      rowLines.set(source.name, line.value);
    }
    for (const source of family.measures) {
      const measure = checkMeasure(source, family.family, scope);
      if (!measure.ok) return measure;
      measures.set(source.id, measure.value);
      terms.set(source.id, measure.value.term);
    }
  }
  const bounded = bindBounds(measures);
  return bounded.ok ? ok({ measures, rowLines, monthLines, scope }) : bounded;
}

/** Bounds may be measures that come later, so they are looked up last. */
function bindBounds(measures: Map<string, CheckedMeasure>): Result<void, string> {
  for (const [id, measure] of measures) {
    const { unit, boundsBy } = measure;
    if (boundsBy === undefined) continue;
    const low = measures.get(boundsBy.low);
    const high = measures.get(boundsBy.high);
    if (low?.unit !== unit || high?.unit !== unit)
      return err(`${id}: its bounds are no measures of ${unit}: ${boundsBy.low}, ${boundsBy.high}`);
    measures.set(id, { ...measure, bounds: { low: low.term, high: high.term } });
  }
  return ok(undefined);
}

function rowLine(source: FamilySource["rowLines"][number], scope: Scope): Result<RowLine, string> {
  const term = read(source.line, scope);
  if (!term.ok) return err(`${source.name}: ${term.error}`);
  const table = term.value.type.rows;
  const [owner = "", name = ""] = source.name.split(".");
  if (table !== owner)
    return err(
      `${source.name}: the line gives ${typeWords(term.value.type)}, not a row of ${owner}`
    );
  return ok({ table, name, heading: source.heading, words: source.words, term: term.value });
}

function checkMeasure(
  source: Measure,
  family: Family,
  scope: Scope
): Result<CheckedMeasure, string> {
  const { interval, bounds, ...rest } = source;
  const bounded = bounds === undefined ? rest : { ...rest, boundsBy: bounds };
  const term = single(source.line, source, scope);
  if (!term.ok) return term;
  if (interval === undefined) return ok({ ...bounded, family, term: term.value });
  const within: Scope = {
    ...scope,
    measures: new Map([...scope.measures, [source.id, term.value]]),
  };
  const low = single(interval.low, source, within);
  if (!low.ok) return low;
  const high = single(interval.high, source, within);
  if (!high.ok) return high;
  const checked = { low: low.value, high: high.value, method: interval.method };
  return ok({ ...bounded, family, term: term.value, interval: checked });
}

/** A measure's line has one value, in the unit the measure says. */
function single(line: string, measure: Measure, scope: Scope): Result<Term, string> {
  const term = read(line, scope);
  if (!term.ok) return err(`${measure.id}: ${term.error}`);
  const { type, bounds } = term.value;
  if (bounds.has("month") || bounds.has("part"))
    return err(`${measure.id}: a month has a meaning only in month by month lines`);
  const wanted = UNIT_OF[measure.unit];
  if (type.rows !== null || type.kind !== "number" || !sameUnit(type.unit, wanted))
    return err(
      `${measure.id}: the line gives ${typeWords(type)}, and the measure says ${measure.unit} (${unitWords(wanted)})`
    );
  return term;
}

let built: Catalogue | null = null;

/** The product's own catalogue, checked once. A fault in it is a bug, and throws. */
export function catalogue(): Catalogue {
  if (built !== null) return built;
  const result = buildCatalogue();
  if (!result.ok) throw new Error(`the catalogue does not hold: ${result.error}`);
  built = result.value;
  return built;
}
