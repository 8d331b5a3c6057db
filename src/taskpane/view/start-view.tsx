import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Heading } from "./heading";
import { OpenButton } from "./open-button";

export interface Opening {
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** Before there is a workbook: how to give one, and what will come of it. */
export function StartView({
  arrived,
  onFile,
  onSample,
}: Opening & { arrived: boolean }): ReactElement {
  return (
    <>
      <Heading
        arrived={arrived}
        title="Muster"
        below="Workforce and budget figures from the sheets you already keep."
      />
      <main>
        <section className="card drop" aria-labelledby="open-title">
          <h2 id="open-title">Open a workbook</h2>
          <p className="say">Choose one, or drop it anywhere on this pane.</p>
          <OpenButton words="Open a workbook" look="primary" onFile={onFile} />
          <p className="note">
            Excel workbooks (.xlsx, .xlsm) with a sheet for any of establishment, vacancies,
            leavers, training, cohorts or pipeline. Yours is never changed.
          </p>
        </section>
        <section className="card" aria-labelledby="sample-title">
          <h2 id="sample-title">Nothing to hand?</h2>
          <p className="say">Northmarch is an office of 25 posts. It is made up.</p>
          <Button onClick={onSample}>Try the sample office</Button>
        </section>
      </main>
    </>
  );
}
