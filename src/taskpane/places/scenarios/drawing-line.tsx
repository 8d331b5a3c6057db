import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Saving } from "../../session/state";
import { drawingWords } from "../../words/scenario-saving";

/** The button that begins the writing. */
export const WRITE_BUTTON = "write-button";

/** While scenarios are drawn before they are written: how far that has come, and the way to stop it. */
export function DrawingLine({
  saving,
  onStop,
}: {
  saving: Saving;
  onStop: () => void;
}): ReactElement | null {
  if (saving.state !== "writing" || saving.drawing === null) return null;
  return (
    <div className="band-line">
      <p className="note">{drawingWords(saving.drawing)}</p>
      <Button
        size="small"
        onClick={() => {
          // The keyboard goes to the button that began it, before this one is gone.
          document.getElementById(WRITE_BUTTON)?.focus();
          onStop();
        }}
      >
        Stop<span className="unseen"> drawing: nothing is written</span>
      </Button>
    </div>
  );
}
