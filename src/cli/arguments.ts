import { parseArgs } from "node:util";
import { nearest } from "../language/nearest";
import { ok, type Result } from "../units/result";
import { failed, type Failure } from "./failure";

/** An option: a switch, or one that takes a value, named as in "--as-at DATE". */
export interface OptionSpec {
  /** What stands for the value in help; absent for a switch. */
  readonly value?: string;
  /** True where it may be given more than once; its values are then in `lists`. */
  readonly many?: true;
  readonly says: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was typed after the command's name. */
export interface Given {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** Values of options that may be given more than once, in the order typed. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

/** Reads arguments; every unknown, repeated or unfinished option is a sentence. */
export function readArguments(
  args: readonly string[],
  specs: OptionSpecs,
  usage: string
): Result<Given, Failure> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        { type: spec.value === undefined ? "boolean" : "string" } as const,
      ])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) return unknownOption(rawName, specs, usage);
    if (values.has(name) || switches.has(name))
      return failed(`${rawName} is given more than once.`, "Give it once.");
    if (spec.value === undefined) {
      if (value !== undefined)
        return failed(
          `${rawName} takes no value, and "${value}" follows it.`,
          `Write ${rawName} alone.`
        );
      switches.add(name);
      continue;
    }
    const missing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
    if (missing) return failed(`${rawName} needs a value.`, `Write ${rawName} ${spec.value}.`);
    if (spec.many === true) lists.set(name, [...(lists.get(name) ?? []), value]);
    else values.set(name, value);
  }
  return ok({ words, values, lists, switches });
}

function unknownOption(rawName: string, specs: OptionSpecs, usage: string): Result<never, Failure> {
  const near = nearest(
    rawName,
    Object.keys(specs).map((name) => `--${name}`)
  );
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  return failed(`There is no option ${rawName} here.${hint}`, `Write: ${usage}`);
}

/** The one word a command is about: a workbook, an expression. */
export function onlyWord(given: Given, what: string, usage: string): Result<string, Failure> {
  const [first, second] = given.words;
  if (first === undefined || first === "")
    return failed(`${capital(what)} is missing.`, `Write: ${usage}`);
  if (second !== undefined)
    return failed(
      `"${second}" is one word too many: ${what} comes alone.`,
      `Put quotation marks round it if it has spaces. Write: ${usage}`
    );
  return ok(first);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
