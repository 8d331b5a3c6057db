import type { Result } from "../units/result";
import type { Given, OptionSpecs } from "./arguments";
import type { ExitCode } from "./exit-code";
import type { Failure } from "./failure";
import type { Io } from "./io";

/** One command of `muster`, declared whole: help is made from it. */
export interface Command {
  readonly name: string;
  /** "muster check FILE [--json]" */
  readonly usage: string;
  readonly says: string;
  readonly options: OptionSpecs;
  readonly run: (given: Given, io: Io) => Promise<Result<ExitCode, Failure>>;
}

export const JSON_OPTION: OptionSpecs = {
  json: { says: "print for programs, full precision (docs/json.md)" },
};
