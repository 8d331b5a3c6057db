import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { Saving } from "../../session/state";
import { writingWords } from "../../words/scenario-saving";

/** The button that begins the writing. */
export const WRITE_BUTTON = "write-button";

/** While something is written: how far that has come, and the way to stop it until the host writes. */
export function DrawingLine({
  saving,
  onStop,
}: {
  saving: Saving;
  onStop: () => void;
}): ReactElement | null {
  const words = writingWords(saving);
  if (saving.state !== "writing" || words === null) return null;
  return (
    <div className="band-line">
      <p className="note">{words}</p>
      {saving.stage !== "writing" && <StopButton onStop={onStop} />}
    </div>
  );
}

/** Before it is gone it gives the keyboard to the button that began the writing. */
function StopButton({ onStop }: { onStop: () => void }): ReactElement {
  const own = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const span = own.current;
    return () => {
      if (span?.contains(document.activeElement) === true)
        document.getElementById(WRITE_BUTTON)?.focus();
    };
  }, []);
  return (
    <span ref={own}>
      <Button size="small" onClick={onStop}>
        Stop<span className="unseen"> writing: nothing is written</span>
      </Button>
    </span>
  );
}
