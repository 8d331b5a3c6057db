import { create, parseDependencies, type MathNode } from "mathjs/number";
import { err, ok, type Result } from "../units/result";
import type { Syntax } from "./syntax";

const grammar = parseDependencies;
if (grammar === undefined) throw new Error("mathjs has no parser");
const { parse: parseMath } = create(grammar);

/** Far longer than any measure; short enough that no line can hang the reader of it. */
const LONGEST_LINE = 4000;
const MOST_NODES = 1000;
/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;

const OPERATORS = new Set([
  "+",
  "-",
  "*",
  "/",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "and",
  "or",
  "not",
]);

/**
 * Reads one line in mathjs's grammar into numbers, texts, names and calls. Nothing else passes: no
 * assignment, no matrices, no indexing, no property but `table.column`, no implied multiplication.
 */
export function parse(line: string): Result<Syntax, string> {
  if (line.trim() === "") return err("there is nothing to work out: the expression is empty");
  if (line.length > LONGEST_LINE)
    return err(`the expression is ${line.length} characters long; the most is ${LONGEST_LINE}`);
  let tree: MathNode;
  try {
    tree = parseMath(line);
  } catch (error) {
    if (error instanceof RangeError) return err("the expression is nested too deeply to be read");
    // The parser reports bad grammar by throwing; its message names the place.
    return err(`this cannot be read: ${error instanceof Error ? error.message : "bad grammar"}`);
  }
  const budget = { left: MOST_NODES };
  return walk(tree, budget);
}

function walk(node: MathNode, budget: { left: number }): Result<Syntax, string> {
  if (--budget.left < 0) return err(`the expression has more than ${MOST_NODES} parts`);
  if (is(node, "ParenthesisNode")) return walk(node["content"] as MathNode, budget);
  if (is(node, "ConstantNode")) return constant(node["value"]);
  if (is(node, "SymbolNode")) return ok({ node: "name", path: [String(node["name"])] });
  if (is(node, "AccessorNode")) return accessor(node);
  if (is(node, "OperatorNode")) return operator(node, budget);
  if (is(node, "FunctionNode")) return call(node, budget);
  return err(`"${node.toString()}" is not something a measure may hold (${node.type})`);
}

type Shaped = MathNode & Record<string, unknown>;
const is = (node: MathNode, type: string): node is Shaped => node.type === type;

function constant(value: unknown): Result<Syntax, string> {
  if (typeof value === "number" && Number.isFinite(value)) return ok({ node: "number", value });
  if (typeof value === "string" && value.length > LONGEST_TEXT)
    return err(`a text is ${value.length} characters long; a formula takes ${LONGEST_TEXT}`);
  if (typeof value === "string") return ok({ node: "text", value });
  if (typeof value === "boolean") return ok({ node: "number", value: value ? 1 : 0 });
  return err(`${String(value)} is not a number or a text that can be used`);
}

function accessor(node: Shaped): Result<Syntax, string> {
  const object = node["object"] as MathNode;
  const index = node["index"] as Shaped;
  const dimensions = index["dimensions"] as MathNode[];
  const property = dimensions[0] as Shaped | undefined;
  if (
    !is(object, "SymbolNode") ||
    index["dotNotation"] !== true ||
    property === undefined ||
    typeof property["value"] !== "string"
  )
    return err(`"${node.toString()}": only names like people.fte may have a dot in them`);
  return ok({ node: "name", path: [String(object["name"]), property["value"]] });
}

function operator(node: Shaped, budget: { left: number }): Result<Syntax, string> {
  const symbol = String(node["op"]);
  if (node["implicit"] === true)
    return err(`"${node.toString()}": write * where you mean multiplied by`);
  // The grammar reads "100 + 5%" as 105: a percentage is written out, so that nobody has to know that.
  if (node["isPercentage"] === true)
    return err(`"${node.toString()}": write / 100 where you mean per cent`);
  if (!OPERATORS.has(symbol)) return err(`the operator ${symbol} is not part of the language`);
  return finish(symbol, node["args"] as MathNode[], budget);
}

function call(node: Shaped, budget: { left: number }): Result<Syntax, string> {
  const fn = node["fn"] as MathNode;
  if (!is(fn, "SymbolNode")) return err(`"${node.toString()}" does not name a function`);
  return finish(String(fn["name"]), node["args"] as MathNode[], budget);
}

function finish(
  fn: string,
  nodes: readonly MathNode[],
  budget: { left: number }
): Result<Syntax, string> {
  const args: Syntax[] = [];
  for (const node of nodes) {
    const arg = walk(node, budget);
    if (!arg.ok) return arg;
    args.push(arg.value);
  }
  return ok({ node: "call", fn, args });
}
