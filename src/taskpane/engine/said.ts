import type { ReadOptions } from "../../workforce/read-options";
import type { Said } from "./messages";

/** What was said before and what is said now; a later answer about the same thing stands. */
export const withSaid = (before: Said, more: Said): Said => ({
  ...before,
  ...more,
  answers: [...(before.answers ?? []), ...(more.answers ?? [])],
});

/** What was said, as the reading takes it. */
export function optionsOf({ asAt, period, answers }: Said): ReadOptions {
  return {
    ...(asAt === undefined ? {} : { asAt }),
    ...(period === undefined || period === null ? {} : period),
    ...(answers === undefined ? {} : { answers }),
  };
}
