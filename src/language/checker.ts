import type { Result } from "../units/result";
import type { Syntax } from "./syntax";
import type { Term } from "./term";

/** Checks a part of a line in the scope of the whole. */
export type Checker = (syntax: Syntax) => Result<Term, string>;
