import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { statusOf } from "./session/status";
import { useSession } from "./session/use-session";
import { useDark } from "./view/colour-scheme";
import { DropTarget } from "./view/drop-target";
import { ViewOf } from "./view/view-of";

/** The pane: one view at a time, what changed told aloud, and what it does with data said at its foot. */
export function App(): ReactElement {
  const session = useSession();
  const dark = useDark();
  const begun = useRef(false);
  useEffect(() => {
    if (session.state.view !== "start") begun.current = true;
  }, [session.state.view]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <DropTarget onFile={session.open}>
        <ViewOf session={session} returned={begun.current} />
        <footer>Reads a workbook you choose; nothing leaves this page.</footer>
        <p className="unseen" role="status">
          {statusOf(session.state)}
        </p>
      </DropTarget>
    </FluentProvider>
  );
}
