import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { statusOf } from "./session/status";
import type { Session } from "./session/use-session";
import { useDark, type HostDark } from "./view/colour-scheme";
import { DropTarget } from "./view/drop-target";
import { RenderFault } from "./view/render-fault";
import { ViewOf } from "./view/view-of";

/** Loaded when cells are first shown. */
const CellsView = lazy(async () => ({ default: (await import("./grid/cells-view")).CellsView }));

/** The pane: one view at a time, what changed told aloud, and what it does with data said at its foot. */
export function App({
  session,
  foot = null,
  hostDark,
}: {
  session: Session;
  /** What stands at the pane's foot beside what it does with data. */
  foot?: ReactNode;
  /** How dark the host is that the pane is part of. */
  hostDark?: HostDark | undefined;
}): ReactElement {
  const dark = useDark(hostDark);
  const begun = useRef(false);
  const { state, actions, surroundings } = session;
  useEffect(() => {
    if (state.view !== "start") begun.current = true;
  }, [state.view]);
  const pane = (
    <>
      <RenderFault
        calm={CALM[surroundings]}
        onAgain={surroundings === "file" ? actions.back : actions.again}
        onReload={() => {
          window.location.reload();
        }}
      >
        <ViewOf session={session} returned={begun.current} />
      </RenderFault>
      <footer>
        {FOOT[surroundings]} {foot}
      </footer>
      <p className="unseen" role="status">
        {statusOf(state)}
      </p>
    </>
  );
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {surroundings === "file" ? (
        <div
          className={state.view === "open" && state.cells !== null ? "bench with-sheets" : "bench"}
        >
          {state.view === "open" && state.cells !== null && (
            <Suspense fallback={<section className="sheets" />}>
              <CellsView
                cells={state.cells}
                sheets={state.report.sheets}
                issues={state.report.issues}
                onSheet={(sheet) => {
                  actions.show(sheet, "");
                }}
                onClose={actions.hideCells}
              />
            </Suspense>
          )}
          <DropTarget onFile={actions.open}>{pane}</DropTarget>
        </div>
      ) : (
        <div className="pane">{pane}</div>
      )}
    </FluentProvider>
  );
}

const CALM = {
  file: "The file you opened is as it was.",
  excel: "Your workbook is as it was.",
} as const;

const FOOT = {
  file: "Reads a workbook you choose; nothing leaves this page.",
  excel: "Reads this workbook; nothing leaves it.",
} as const;
