import { lazy, Suspense, type ReactElement } from "react";
import type { Session } from "../session/use-session";
import { OpenView } from "./open-view";
import { ReadingView } from "./reading-view";
import { StartView } from "./start-view";
import { TroubleView } from "./trouble-view";

const DayView = lazy(async () => ({ default: (await import("./day-view")).DayView }));
const RecountView = lazy(async () => ({ default: (await import("./recount-view")).RecountView }));

/** The view of what the session is at. */
export function ViewOf(props: { session: Session; returned: boolean }): ReactElement {
  return (
    <Suspense key={props.session.state.view} fallback={<main />}>
      <View {...props} />
    </Suspense>
  );
}

function View({
  session: { state, actions, surroundings },
  returned,
}: {
  session: Session;
  returned: boolean;
}): ReactElement {
  switch (state.view) {
    case "start":
      return <StartView arrived={returned} actions={actions} surroundings={surroundings} />;
    case "reading":
      return <ReadingView {...state} onCancel={actions.back} />;
    case "needs-day":
      return (
        <DayView
          file={state.file}
          onDay={(asAt) => {
            actions.say({ asAt });
          }}
          onBack={actions.back}
        />
      );
    case "trouble":
      return <TroubleView trouble={state.trouble} actions={actions} surroundings={surroundings} />;
    case "recounted":
      return <RecountView file={state.file} recount={state.recount} onBack={actions.back} />;
    case "open":
      return <OpenView open={state} actions={actions} surroundings={surroundings} />;
  }
}
