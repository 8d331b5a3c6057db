import { useMemo, useReducer } from "react";
import type { Actions, Dispatch } from "./actions";
import { next, START, type PaneState } from "./state";

/** Where the pane runs: a browser tab that holds a file, or Excel that holds a workbook. */
export type Surroundings = "file" | "excel";

export interface Session {
  readonly surroundings: Surroundings;
  readonly state: PaneState;
  readonly actions: Actions;
}

/** One person's work in the pane: what is shown, and everything they can ask for. */
export function useSession(
  surroundings: Surroundings,
  make: (dispatch: Dispatch) => Actions
): Session {
  const [state, dispatch] = useReducer(next, START);
  const actions = useMemo(() => make(dispatch), [make]);
  return { surroundings, state, actions };
}
