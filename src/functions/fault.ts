import { err, type Result } from "../units/result";

/**
 * Why a function gives no number: a `value` that cannot be (#VALUE!), or something `missing` that the
 * function would need (#N/A). The message begins with the argument's name and says what to give.
 */
export interface Fault {
  readonly kind: "value" | "missing";
  readonly message: string;
}

export type Answer<T> = Result<T, Fault>;

export const wrong = (argument: string, message: string): Result<never, Fault> =>
  err({ kind: "value", message: `${argument}: ${message}` });

export const missing = (argument: string, message: string): Result<never, Fault> =>
  err({ kind: "missing", message: `${argument}: ${message}` });
