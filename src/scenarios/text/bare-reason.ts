/** A reason without a "because" that it was begun with: where it is printed, one stands before it. */
export const bareReason = (reason: string): string =>
  reason.replace(/^\s*(?:because(?:\s+|$))+/i, "").trim();
