import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SHEETS } from "../../../paper/sheet-names";
import type { Actions } from "../../session/actions";
import type { Saving } from "../../session/state";
import type { Surroundings } from "../../session/use-session";
import { NOTHING_WRITTEN } from "../../session/status";
import { DrawingLine, WRITE_BUTTON } from "../scenarios/drawing-line";

/** The one primary action, always in reach, and how it went. */
export function SaveBar({
  saving,
  surroundings,
  onSave,
  onStop,
  onPutBack,
  onShow,
}: {
  saving: Saving;
  surroundings: Surroundings;
  onSave: () => void;
  /** Stops drawing the scenarios that are to be written. */
  onStop: () => void;
  onPutBack: () => void;
  onShow: Actions["show"];
}): ReactElement {
  const busy = saving.state === "writing";
  const inExcel = surroundings === "excel";
  // Two buttons stand side by side in Excel's narrow pane.
  const size = inExcel ? "medium" : "large";
  return (
    <div className="save" role="group" aria-label="Write">
      <div className="buttons">
        <Button
          id={WRITE_BUTTON}
          appearance="primary"
          size={size}
          disabledFocusable={busy}
          onClick={onSave}
        >
          {busy ? "Writing…" : inExcel ? "Write to this workbook" : "Save the figures workbook"}
        </Button>
        {inExcel && (
          <Button size={size} disabledFocusable={busy} onClick={onPutBack}>
            Put back
          </Button>
        )}
      </div>
      <DrawingLine saving={saving} onStop={onStop} />
      <p className={saving.state === "failed" ? "note bad" : "note"}>{words(saving, inExcel)}</p>
      {inExcel && saving.state === "saved" && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onShow(SHEETS.panel, "");
          }}
        >
          Show the panel figures
        </button>
      )}
    </div>
  );
}

function words(saving: Saving, inExcel: boolean): string {
  switch (saving.state) {
    case "saved":
      return saving.words;
    case "put-back":
      return "What was there before the last write is back.";
    case "stopped":
      return NOTHING_WRITTEN;
    case "failed":
      return `${saving.trouble.message} ${saving.trouble.advice}`;
    default:
      return inExcel
        ? "Every figure a live formula. What was there before can be put back, also after saving."
        : "A new workbook, every figure a live formula. Yours is not changed.";
  }
}
