import type { ReactElement } from "react";
import type { Session } from "../session/use-session";
import { DayView } from "./day-view";
import { FiguresView } from "./figures-view";
import { ReadingView } from "./reading-view";
import { StartView } from "./start-view";
import { TroubleView } from "./trouble-view";

/** The view of what the session is at. */
export function ViewOf({
  session,
  returned,
}: {
  session: Session;
  returned: boolean;
}): ReactElement {
  const { state, open, sample, asAt, save, back } = session;
  switch (state.view) {
    case "start":
      return <StartView arrived={returned} onFile={open} onSample={sample} />;
    case "reading":
      return <ReadingView file={state.file} stage={state.stage} onCancel={back} />;
    case "needs-day":
      return <DayView file={state.file} onDay={asAt} onBack={back} />;
    case "trouble":
      return <TroubleView trouble={state.trouble} onFile={open} onSample={sample} />;
    case "figures":
      return <FiguresView state={state} onFile={open} onSave={save} />;
  }
}
