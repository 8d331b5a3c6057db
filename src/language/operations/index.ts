import type { FunctionSpec } from "../function-spec";
import { arithmetic } from "./arithmetic";
import { comparison } from "./comparison";
import { extremes } from "./extremes";
import { intervals } from "./intervals";
import { logic } from "./logic";
import { unitChanges } from "./units";

const all: readonly FunctionSpec[] = [
  ...arithmetic,
  ...comparison,
  ...logic,
  ...extremes,
  ...unitChanges,
  ...intervals,
];

/** The functions and operators of the language by name. */
export const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map(
  all.map((spec) => [spec.name, spec])
);
