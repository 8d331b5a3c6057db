import type { ReactElement } from "react";
import type { Actions } from "../../session/actions";
import type { Open } from "../../session/state";
import { SaveBar } from "./save-bar";

/** The figures as they will be written, and the writing of them. */
export function PaperPlace({ open, actions }: { open: Open; actions: Actions }): ReactElement {
  return (
    <>
      <main />
      <SaveBar saving={open.saving} onSave={actions.write} />
    </>
  );
}
