import type { BackTest } from "../../scenarios/back-test";
import { typeWords } from "../../scenarios/text/type-words";
import { longDay } from "../../units/day";

/** Last year projected the same way, with its error, in a sentence; or why there is none. */
export function backTestWords({ reason, close, lines }: BackTest): string {
  if (reason !== null || close === null)
    return `No back-test: ${reason ?? "no history was given"}.`;
  const errors = lines.map(({ type, closeProjected, closeActual, error }) => {
    const off = Math.abs(closeProjected - closeActual).toFixed(1);
    const side = closeProjected >= closeActual ? "too many" : "too few";
    return `${typeWords(type)} ${off} ${side} (${(100 * Math.abs(error)).toFixed(1)}% of ${closeActual.toLocaleString("en-GB")})`;
  });
  return `Back-test: the twelve months to ${longDay(close)}, projected from their own start, came out: ${errors.join("; ")}.`;
}
