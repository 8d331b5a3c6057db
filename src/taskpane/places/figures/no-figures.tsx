import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Actions } from "../../session/actions";

/** A workbook that no figure can be given of. */
export function NoFigures({ actions }: { actions: Actions }): ReactElement {
  return (
    <main>
      <section className="card" aria-labelledby="none-title">
        <h2 id="none-title">No figures yet</h2>
        <p className="say">
          No sheet of this workbook was read as establishment, vacancies, leavers, training, cohorts
          or pipeline. The Data place shows what was found and lets you say what a sheet is.
        </p>
        <div className="buttons">
          <Button
            onClick={() => {
              actions.go("data");
            }}
          >
            Go to Data
          </Button>
        </div>
      </section>
    </main>
  );
}
