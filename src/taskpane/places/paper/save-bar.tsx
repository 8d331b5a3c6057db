import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Saving } from "../../session/state";

/** The one primary action, always in reach, and how it went. */
export function SaveBar({ saving, onSave }: { saving: Saving; onSave: () => void }): ReactElement {
  const busy = saving.state === "writing";
  return (
    <div className="save" role="group" aria-label="Save">
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={onSave}>
        {busy ? "Writing the workbook…" : "Save the figures workbook"}
      </Button>
      <p className={saving.state === "failed" ? "note bad" : "note"}>{words(saving)}</p>
    </div>
  );
}

function words(saving: Saving): string {
  switch (saving.state) {
    case "saved":
      return saving.words;
    case "failed":
      return `${saving.trouble.message} ${saving.trouble.advice}`;
    default:
      return "A new workbook, every figure a live formula. Yours is not changed.";
  }
}
