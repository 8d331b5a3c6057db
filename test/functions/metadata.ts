import { readFileSync } from "node:fs";
import path from "node:path";
import { builtPane } from "../browser/built-pane";

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

let known: readonly FunctionMetadata[] | null = null;

/** What Excel reads of the functions, as built. */
export function metadata(): readonly FunctionMetadata[] {
  if (known !== null) return known;
  const text = readFileSync(path.join(builtPane(), "functions.json"), "utf8");
  known = (JSON.parse(text) as { functions: readonly FunctionMetadata[] }).functions;
  return known;
}

/** The parameters of a function by its name in any case; none where there is no such function. */
export const parametersOf = (name: string): readonly Parameter[] =>
  metadata().find(({ id }) => id === name.toUpperCase())?.parameters ?? [];
