import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trouble } from "../engine/messages";
import { Heading } from "./heading";
import { OpenButton } from "./open-button";
import type { Opening } from "./start-view";

/** What is wrong with the file, and what to do. */
export function TroubleView({
  trouble: { message, advice },
  onFile,
  onSample,
}: Opening & { trouble: Trouble }): ReactElement {
  return (
    <>
      <Heading arrived title="This could not be read" />
      <main>
        <section className="card trouble" aria-label="What is wrong">
          <p className="say strong">{message}</p>
          <p className="say">{advice}</p>
          <div className="buttons">
            <OpenButton words="Open a workbook" look="primary" onFile={onFile} />
            <Button onClick={onSample}>Try the sample office</Button>
          </div>
        </section>
      </main>
    </>
  );
}
