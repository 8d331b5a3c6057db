import type { Bound, Shape, Term } from "./term";
import type { Type } from "./type";

/** A term with its key and the places it depends on worked out from its parts. */
export function make(shape: Shape, type: Type): Term {
  return { ...shape, type, key: keyOf(shape), bounds: boundsOf(shape) };
}

const keys = (terms: readonly Term[]): string => terms.map((term) => term.key).join(",");

function keyOf(shape: Shape): string {
  switch (shape.node) {
    case "number":
      return String(shape.value);
    case "text":
      return JSON.stringify(shape.value);
    case "column":
      return `${shape.table}.${shape.name}`;
    case "line":
      return `${shape.line.table}.${shape.line.name}`;
    case "monthly":
      return `month.${shape.line.name}`;
    case "assumption":
      return `assumptions.${shape.id}`;
    case "edge":
      return `${shape.edge}(${shape.of})`;
    case "measure":
    case "defined":
      return shape.node === "measure" ? shape.term.key : shape.body.key;
    case "call":
      return `${shape.fn.name}(${keys(shape.args)})`;
    case "textIs":
      return `${shape.negated ? "isNot" : "is"}(${keys([shape.left, shape.right])})`;
    case "step":
      return `${shape.step.name}(${keys(shape.args)})`;
    case "overMonths":
      return `overMonths(${shape.row.key},${shape.over})`;
    case "monthEnds":
      return `monthEnds(${shape.term.key},${String(shape.opening)})`;
    case "groupsWith":
      return `groupsWith(${shape.by},${shape.term.key},${shape.equals})`;
    case "rate":
      return `rate(${shape.rate},${shape.on.key})`;
    case "reasonIs":
      return `reasonIs(${shape.reason.key},${shape.what})`;
    case "aggregate":
      return `sum(${shape.table},${shape.value?.key ?? "1"};${keys(shape.where)})`;
  }
}

const union = (...sets: readonly Iterable<Bound>[]): ReadonlySet<Bound> =>
  new Set(sets.flatMap((set) => [...set]));

function boundsOf(shape: Shape): ReadonlySet<Bound> {
  switch (shape.node) {
    case "number":
    case "text":
    case "column":
    case "assumption":
      return new Set();
    case "line":
    case "monthly":
      return shape.node === "monthly"
        ? union(["month"], shape.line.term.bounds)
        : shape.line.term.bounds;
    case "edge":
      return new Set([shape.of]);
    case "measure":
    case "groupsWith":
      return shape.term.bounds;
    case "monthEnds":
      return union(["period"], shape.term.bounds);
    case "defined":
      return shape.body.bounds;
    case "call":
    case "step":
      return union(...shape.args.map((arg) => arg.bounds));
    case "textIs":
      return union(shape.left.bounds, shape.right.bounds);
    case "overMonths": {
      const inner = new Set(shape.row.bounds);
      for (const own of ["month", "part", "period"] as const) inner.delete(own);
      return union(inner, [shape.over]);
    }
    case "rate":
      return shape.on.bounds;
    case "reasonIs":
      return shape.reason.bounds;
    case "aggregate":
      return union(shape.value?.bounds ?? [], ...shape.where.map((condition) => condition.bounds));
  }
}
