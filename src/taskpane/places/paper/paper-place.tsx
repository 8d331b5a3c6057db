import { useMemo, type ReactElement } from "react";
import type { Actions } from "../../session/actions";
import type { Open } from "../../session/state";
import type { Surroundings } from "../../session/use-session";
import { LeftOut } from "./left-out";
import { PeriodForm } from "./period-form";
import { previewOf, withheldCount } from "./preview";
import { PreviewView } from "./preview-view";
import { SaveBar } from "./save-bar";
import { SheetsToWrite } from "./sheets-to-write";

/** The figures as they will be written, and the writing of them. */
export function PaperPlace({
  open: { report, saving },
  actions,
  surroundings,
}: {
  open: Open;
  actions: Actions;
  surroundings: Surroundings;
}): ReactElement {
  const sections = useMemo(() => previewOf(report.figures), [report.figures]);
  return (
    <>
      <main>
        <PeriodForm
          period={report.period}
          onPeriod={(period) => {
            actions.say({ period });
          }}
        />
        <PreviewView
          sections={sections}
          withheld={withheldCount(report.figures)}
          onData={() => {
            actions.go("data");
          }}
        />
        <LeftOut
          issues={report.leftOut}
          onData={() => {
            actions.go("data");
          }}
        />
        <SheetsToWrite surroundings={surroundings} />
      </main>
      <SaveBar
        saving={saving}
        surroundings={surroundings}
        onSave={actions.write}
        onStop={actions.stopWriting}
        onPutBack={actions.putBack}
        onShow={actions.show}
      />
    </>
  );
}
