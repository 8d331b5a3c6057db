import type { Term } from "../term";
import { criterion, isColumn } from "./criterion";
import { emit } from "./emit";
import { atom, BINDS, within, type Formula } from "./formula";
import type { Criterion, Places } from "./places";

type Aggregate = Term & { readonly node: "aggregate" };

/** COUNTIFS or SUMIFS where every condition fits them; else SUMPRODUCT, by arithmetic alone. */
export function aggregateFormula(term: Aggregate, places: Places): Formula {
  const scalar = (inner: Term): string => emit(inner, places, "scalar").text;
  const tests = term.where.map((condition) => criterion(condition, places, scalar));
  const group = places.criteria(term.table);
  const fits = tests.every((test): test is Criterion => test !== null);
  const read = group.every(({ misread }) => misread !== true);
  if (fits && read && (term.value === null || isColumn(term.value)))
    return conditional(term, [...tests, ...group], places);
  return product(term, group, places);
}

function conditional(term: Aggregate, tests: readonly Criterion[], places: Places): Formula {
  const pairs = tests.map((test) => `${test.range},${test.test}`).join(",");
  if (term.value === null)
    return atom(pairs === "" ? `ROWS(${places.rowsOf(term.table)})` : `COUNTIFS(${pairs})`);
  const value = emit(term.value, places, "array").text;
  return atom(pairs === "" ? `SUM(${value})` : `SUMIFS(${value},${pairs})`);
}

function product(term: Aggregate, group: readonly Criterion[], places: Places): Formula {
  const factors = [
    ...group.map((test) => `(${test.range}=${test.equals ?? test.test})`),
    ...term.where.map((condition) => `(${emit(condition, places, "array").text})`),
  ];
  // As an argument of its own, a column may hold words ("not known") where a number is missing.
  if (term.value !== null && isColumn(term.value)) {
    const tests = factors.length === 1 ? [...factors, "1"] : factors;
    return atom(`SUMPRODUCT(${tests.join("*")},${places.range(term.value)})`);
  }
  if (term.value !== null) factors.push(within(emit(term.value, places, "array"), BINDS.multiply));
  if (factors.length === 1 && term.value === null) factors.push("1");
  return atom(`SUMPRODUCT(${factors.join("*")})`);
}
