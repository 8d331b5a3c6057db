import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Stage } from "../engine/messages";
import { STAGES } from "../session/status";
import { Heading } from "./heading";

const ORDER: readonly Stage[] = ["opening", "reading", "working"];

/** While a workbook is read: how far it is, and a way out. */
export function ReadingView({
  file,
  stage,
  onCancel,
}: {
  file: string;
  stage: Stage;
  onCancel: () => void;
}): ReactElement {
  const at = ORDER.indexOf(stage);
  return (
    <>
      <Heading arrived title="Reading" below={file} />
      <main>
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
