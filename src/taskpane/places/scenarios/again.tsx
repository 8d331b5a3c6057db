import type { ReactElement } from "react";

/** Beside the title of what is shown from before, while a newer answer is on its way. */
export function Again({ again }: { again: boolean }): ReactElement | null {
  return again ? <span className="again"> being worked out again…</span> : null;
}
