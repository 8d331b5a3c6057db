import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Actions } from "../session/actions";
import type { Surroundings } from "../session/use-session";
import { Heading } from "./heading";
import { OpenButton } from "./open-button";

export interface Opening {
  readonly actions: Actions;
  readonly surroundings: Surroundings;
}

/** Before there is a workbook: how to give one, and what will come of it. */
export function StartView({
  arrived,
  actions,
  surroundings,
}: Opening & { arrived: boolean }): ReactElement {
  return (
    <>
      <Heading
        arrived={arrived}
        title="Muster"
        below="Workforce and budget figures from the sheets you already keep."
      />
      <main>
        {surroundings === "file" ? <OpenFile actions={actions} /> : <ReadOpen actions={actions} />}
      </main>
    </>
  );
}

const KINDS = "establishment, vacancies, leavers, training, cohorts or pipeline";

function OpenFile({ actions }: { actions: Actions }): ReactElement {
  return (
    <>
      <section className="card drop" aria-labelledby="open-title">
        <h2 id="open-title">Open a workbook</h2>
        <p className="say">Choose one, or drop it anywhere on this pane.</p>
        <OpenButton words="Open a workbook" look="primary" onFile={actions.open} />
        <p className="note">
          Excel workbooks (.xlsx, .xlsm) with a sheet for any of {KINDS}. Yours is never changed.
        </p>
      </section>
      <section className="card" aria-labelledby="sample-title">
        <h2 id="sample-title">Nothing to hand?</h2>
        <p className="say">Northmarch is made up: an office of 25 posts, and a force of 5,700.</p>
        <div className="buttons">
          <Button
            onClick={() => {
              actions.sample("office");
            }}
          >
            Try the sample office
          </Button>
          <Button
            onClick={() => {
              actions.sample("force");
            }}
          >
            Try the sample force
          </Button>
        </div>
      </section>
      <section className="card" aria-labelledby="recount-title">
        <h2 id="recount-title">A paper someone sent you?</h2>
        <p className="say">
          Muster counts every figure of a workbook it wrote again, and names what does not agree.
        </p>
        <div className="buttons">
          <OpenButton words="Check a figures workbook" look="medium" onFile={actions.recount} />
        </div>
      </section>
    </>
  );
}

function ReadOpen({ actions }: { actions: Actions }): ReactElement {
  return (
    <section className="card" aria-labelledby="read-title">
      <h2 id="read-title">This workbook</h2>
      <p className="say">
        The reading was stopped. Muster reads the sheets of {KINDS}, and shows what they come to. It
        writes nothing until you ask.
      </p>
      <div className="buttons">
        <Button appearance="primary" onClick={actions.again}>
          Read this workbook
        </Button>
      </div>
    </section>
  );
}
