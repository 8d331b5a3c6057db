import { err, type Result } from "../units/result";

/** Why a command could not be done, and what to do: one sentence each. */
export interface Failure {
  readonly message: string;
  readonly advice: string;
}

export const failed = (message: string, advice: string): Result<never, Failure> =>
  err({ message, advice });
