import { everyTerm } from "../children";
import type { Term } from "../term";
import type { Kind } from "../type";
import { aggregateFormula } from "./aggregate";
import { atom, BINDS, callOf, formula, quoted, within, type Formula } from "./formula";
import type { Places } from "./places";

/**
 * Where a piece of a formula stands: for one value, for the row being written, or for all rows at
 * once inside SUMPRODUCT.
 */
export type Mode = "scalar" | "row" | "array";

/** The formula, without "=", of a term that has one value. */
export const cellFormula = (term: Term, places: Places): string =>
  emit(term, places, "scalar").text;

/** The formula of a row-level line in its row. Conditions come out as 1 and 0. */
export function rowFormula(term: Term, places: Places): string {
  const piece = emit(term, places, "row");
  const truth = term.type.kind === "flag" && !isNumberFlag(term);
  return truth ? `IF(${piece.text},1,0)` : piece.text;
}

const isNumberFlag = (term: Term): boolean =>
  term.node === "reasonIs" || (term.node === "defined" && isNumberFlag(term.body));

export function emit(term: Term, places: Places, mode: Mode): Formula {
  switch (term.node) {
    case "number":
      return term.value < 0 ? formula(String(term.value), BINDS.negate) : atom(String(term.value));
    case "text":
      return atom(quoted(term.value));
    case "edge":
      return atom(places.edge(term.of, term.edge));
    case "assumption":
      return atom(places.assumption(term.id));
    case "column":
    case "line":
    case "overMonths": {
      const place = mode === "array" ? places.range(term) : places.cell(term);
      // A blank yes-or-no cell is no, and neither AND nor arithmetic takes it for that.
      return term.type.kind === "flag" ? formula(`${place}=1`, BINDS.compare) : atom(place);
    }
    case "monthly":
      return atom(places.monthly(term.line.name));
    case "measure": {
      const cell = places.measure(term.id);
      return cell === null ? emit(term.term, places, mode) : atom(cell);
    }
    case "defined":
      return emit(term.body, places, mode);
    case "call": {
      const args = term.args.map((arg) => emit(arg, places, mode));
      const piece = term.fn.excel(args, mode === "array" ? "array" : "cell");
      return mode === "array" && term.type.kind === "flag"
        ? guarded(piece, args, term, places)
        : piece;
    }
    case "textIs": {
      const [left, right] = [term.left, term.right].map((side) => emit(side, places, mode));
      const sign = term.negated ? "<>" : "=";
      return formula(`${left?.text ?? ""}${sign}${right?.text ?? ""}`, BINDS.compare);
    }
    case "rate": {
      const { days, values } = places.rates(term.rate);
      return callOf(
        "INDEX",
        atom(values),
        callOf("MATCH", emit(term.on, places, mode), atom(days), atom("1"))
      );
    }
    case "reasonIs":
      return reasonFormula(term, places, mode);
    case "aggregate":
      return aggregateFormula(term, places);
    case "monthEnds": {
      const { ends, values } = places.monthEnds(term.id);
      const from = places.edge("period", "from");
      const first = term.opening ? `${from}-1` : from;
      const to = places.edge("period", "to");
      return atom(`AVERAGEIFS(${values},${ends},">="&${first},${ends},"<="&${to})`);
    }
    case "groupsWith":
      return atom(`COUNTIF(${places.groups(term.by, term.id)},${term.equals})`);
    case "step":
      throw new Error(`${term.key}: a step stands only in a line of its own`);
  }
}

function reasonFormula(term: Term & { node: "reasonIs" }, places: Places, mode: Mode): Formula {
  const { labels, flags } = places.reasons(term.what);
  const reason = emit(term.reason, places, mode).text;
  return mode === "array"
    ? atom(`COUNTIFS(${labels},${reason},${flags},1)`)
    : atom(`IF(${reason}="",0,INDEX(${flags},MATCH(${reason},${labels},0)))`);
}

/** A blank compared as a number is 0 to Excel; to the engine it is unknown and fails every test. */
function guarded(
  piece: Formula,
  args: readonly Formula[],
  term: Term & { node: "call" },
  places: Places
): Formula {
  if (term.fn.name === "and" || term.fn.name === "or" || term.fn.name === "not") return piece;
  const blanks = [...everyTerm(term)]
    .filter((inner) => inner.node === "column" && HELD_AS_NUMBERS.has(inner.type.kind))
    .map((inner) => `ISNUMBER(${emit(inner, places, "array").text})*`);
  if (blanks.length === 0) return piece;
  if (term.fn.name === "!=") {
    const sides = args.map((arg) => within(arg, BINDS.join)).join("=");
    return formula(`1-${blanks.join("")}(${sides})`, BINDS.add);
  }
  return formula(`${blanks.join("")}${within(piece, BINDS.atom)}`, BINDS.multiply);
}

const HELD_AS_NUMBERS: ReadonlySet<Kind> = new Set(["number", "date"]);
