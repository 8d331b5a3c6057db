import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Stage, Trouble } from "../engine/messages";
import { STAGES } from "../session/status";
import { Heading } from "./heading";

const ORDER: readonly Stage[] = ["opening", "reading", "working"];

/** While a workbook is read: how far it is, and a way out. */
export function ReadingView({
  file,
  stage,
  dropped,
  onCancel,
}: {
  file: string;
  stage: Stage;
  /** A write of the workbook before that is dropped; null for none. */
  dropped: Trouble | null;
  onCancel: () => void;
}): ReactElement {
  const at = ORDER.indexOf(stage);
  return (
    <>
      <Heading arrived title="Reading" below={file} />
      <main>
        {dropped !== null && <p className="note bad">{dropped.message}</p>}
        <section className="card" aria-label="Progress">
          <p className="say strong">{STAGES[stage]}</p>
          <ProgressBar
            thickness="large"
            value={(at + 0.5) / ORDER.length}
            aria-label={`Step ${at + 1} of ${ORDER.length}: ${STAGES[stage]}`}
          />
          <p className="note">
            Step {at + 1} of {ORDER.length}
          </p>
          <Button onClick={onCancel}>Cancel</Button>
        </section>
      </main>
    </>
  );
}
