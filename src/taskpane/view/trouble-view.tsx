import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trouble } from "../engine/messages";
import { Heading } from "./heading";
import { OpenButton } from "./open-button";
import type { Opening } from "./start-view";

/** What is wrong with the workbook, and what to do. */
export function TroubleView({
  trouble: { message, advice },
  actions,
  surroundings,
}: Opening & { trouble: Trouble }): ReactElement {
  return (
    <>
      <Heading arrived title="This could not be read" />
      <main>
        <section className="card trouble" aria-label="What is wrong">
          <p className="say strong">{message}</p>
          <p className="say">{advice}</p>
          <div className="buttons">
            {surroundings === "file" ? (
              <>
                <OpenButton words="Open a workbook" look="primary" onFile={actions.open} />
                <Button
                  onClick={() => {
                    actions.sample("office");
                  }}
                >
                  Try the sample office
                </Button>
              </>
            ) : (
              <Button appearance="primary" onClick={actions.again}>
                Read the workbook again
              </Button>
            )}
          </div>
        </section>
      </main>
    </>
  );
}
