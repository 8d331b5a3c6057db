import type { FunctionSpec } from "../function-spec";
import { FUNCTIONS } from "../operations";

/** An operation that the engine itself rests on. */
export function operation(name: string): FunctionSpec {
  const found = FUNCTIONS.get(name);
  if (found === undefined) throw new Error(`the language has no ${name}`);
  return found;
}
