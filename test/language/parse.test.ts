import { parse } from "../../src/language/parse";
import { show } from "../../src/language/syntax";

/** The sentence a line is refused with. */
function refusal(line: string): string {
  const result = parse(line);
  if (result.ok) throw new Error(`read as ${show(result.value)}`);
  return result.error;
}

describe("what a line may not hold", () => {
  test.each([
    ["nothing", "", "there is nothing to work out: the expression is empty"],
    ["spaces only", "  \t ", "there is nothing to work out: the expression is empty"],
    ["a comment only", "# hello", "undefined is not a number or a text that can be used"],
    ["an assignment", "leavers = 1", "not something a measure may hold (AssignmentNode)"],
    ["an assignment to a property", "people.fte = 1", "(AssignmentNode)"],
    ["a function definition", "f(x) = x", "(FunctionAssignmentNode)"],
    ["a matrix", "[1, 2; 3, 4]", "(ArrayNode)"],
    ["an object", '{"a": 1}', "(ObjectNode)"],
    ["an argument that is an object", "import({})", "(ObjectNode)"],
    ["a range", "1:1e9", "(RangeNode)"],
    ["two statements", "1; 2", "(BlockNode)"],
    ["two lines", "1\n2", "(BlockNode)"],
    ["a question mark", "1 > 2 ? 3 : 4", "(ConditionalNode)"],
    ["a chained comparison", "1 < people.fte < 2", "(RelationalNode)"],
    ["an index", "people[1]", "only names like people.fte may have a dot in them"],
    ["an index by text", 'people["fte"]', "only names like people.fte may have a dot in them"],
    ["a computed constructor", 'people["constructor"]', "only names like people.fte"],
    ["a name with two dots", "people.fte.constructor", "only names like people.fte"],
    ["a property of a call", "sum(people.fte).constructor", "only names like people.fte"],
    ["a method call", "people.toString()", "does not name a function"],
    ["a call of a call", "f(1)(2)", "write * where you mean multiplied by"],
    ["implied multiplication", "2 people.fte", "write * where you mean multiplied by"],
    ["a number with a unit", "5 kg", "write * where you mean multiplied by"],
    ["a conversion", "5 to 3", "the operator to is not part of the language"],
    ["a percentage", "5%", "write / 100 where you mean per cent"],
    ["a sum with a percentage, which is not what it says", "100 + 5%", "write / 100"],
    ["a factorial", "5!", "the operator ! is not part of the language"],
    ["a transpose", "people'", "the operator ' is not part of the language"],
    ["a power", "2 ^ 3", "the operator ^ is not part of the language"],
    ["a remainder", "5 mod 2", "the operator mod is not part of the language"],
    ["bits", "1 & 2", "the operator & is not part of the language"],
    ["element by element", "1 .* 2", "the operator .* is not part of the language"],
    ["xor", "true xor false", "the operator xor is not part of the language"],
    ["null", "null", "null is not a number or a text that can be used"],
    ["undefined", "1 + undefined", "undefined is not a number or a text that can be used"],
    ["not a number", "NaN", "NaN is not a number or a text that can be used"],
    ["more than there is", "1e999", "Infinity is not a number or a text that can be used"],
    ["half a text", '"abc', "this cannot be read"],
    ["half a bracket", "sum(people.fte", "this cannot be read"],
    ["half an operation", "1 +", "this cannot be read"],
    ["a control character", "people\u0000.fte", "this cannot be read"],
    ["a formula", "=SUM(A1:A9)", "this cannot be read"],
    ["more than a line", "1+".repeat(2500) + "1", "characters long; the most is 4000"],
    ["more than a thousand parts", "1+".repeat(1500) + "1", "more than 1000 parts"],
    ["deep brackets", "(".repeat(1900) + "1" + ")".repeat(1900), "nested too deeply"],
    ["a text too long for a formula", `"${"x".repeat(256)}"`, "a formula takes 255"],
    ["many signs", "-".repeat(3900) + "1", "more than 1000 parts"],
  ])("%s", (_what, line, said) => {
    expect(refusal(line)).toContain(said);
  });

  test("a line full of brackets is refused at once", () => {
    const start = performance.now();
    refusal("sum(".repeat(900) + "1" + ")".repeat(900));
    refusal("(1+".repeat(999) + "1" + ")".repeat(999));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("nothing is run: what could be run stays as it was", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    for (const line of [
      '"a".constructor.constructor("return globalThis")()',
      "f(x) = x; f(1)",
      "__proto__.polluted = 1",
      "{__proto__: {polluted: 1}}",
      'import({"sum": 1}, {"override": true})',
    ])
      refusal(line);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("what a line may hold", () => {
  test.each([
    ["a number", "12.5", "12.5"],
    ["yes", "true", "1"],
    ["text in double quotes", '"Paid"', '"Paid"'],
    ["text in single quotes", "'Paid'", '"Paid"'],
    ["text with quotes inside", '"the \\"Hub\\""', '"the \\"Hub\\""'],
    ["text that looks like a formula", '"=1+1"', '"=1+1"'],
    ["a name with a dot", "people.fte", "people.fte"],
    ["a call", "sum(people.fte)", "sum(people.fte)"],
    ["a comment after it", "1 # one", "1"],
    ["times before plus", "1 + 2 * 3", "(1 + (2 * 3))"],
    ["brackets", "(1 + 2) * 3", "((1 + 2) * 3)"],
    ["taking away from the left", "1 - 2 - 3", "((1 - 2) - 3)"],
    ["dividing from the left", "8 / 4 / 2", "((8 / 4) / 2)"],
    ["a sign", "-2 * 3", "(- 2 * 3)"],
    ["comparing after adding", "1 + 2 >= 3", "((1 + 2) >= 3)"],
    ["and before or", "1 == 1 or 2 == 2 and 3 == 3", "((1 == 1) or ((2 == 2) and (3 == 3)))"],
    ["not", "not (1 == 2)", "not (1 == 2)"],
    ["a choice", "if(1 > 2, 3, 4)", "if((1 > 2), 3, 4)"],
  ])("%s", (_what, line, shown) => {
    const result = parse(line);
    expect(result.ok ? show(result.value) : result.error).toBe(shown);
  });
});
