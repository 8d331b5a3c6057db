import { StrictMode, useLayoutEffect, useMemo, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { ExcelPort } from "../hosts/excel/excel-host";
import { App } from "./app";
import type { Actions, Dispatch } from "./session/actions";
import { excelActions } from "./session/excel-actions";
import { useSession } from "./session/use-session";
import type { HostDark } from "./view/colour-scheme";
import { SelfCheck, type RunCheck } from "./view/self-check";

interface Given {
  readonly port: ExcelPort;
  readonly check: RunCheck;
  readonly isDark: HostDark;
  readonly onUp: (actions: Actions) => void;
}

/** The pane beside a workbook that is open in Excel; reads it, and tells what can be asked of it once it is up. */
export function mountExcelPane(given: Given): void {
  const place = document.getElementById("muster");
  if (place === null) throw new Error("excel.html has no place for the pane");
  createRoot(place).render(
    <StrictMode>
      <ExcelPane {...given} />
    </StrictMode>
  );
}

function ExcelPane({ port, check, isDark, onUp }: Given): ReactElement {
  const make = useMemo(
    () =>
      (dispatch: Dispatch): Actions =>
        excelActions(port, dispatch),
    [port]
  );
  const session = useSession("excel", make);
  const { actions } = session;
  // Before the first picture: the workbook is there already, so there is nothing to ask for first.
  useLayoutEffect(() => {
    actions.again();
    onUp(actions);
  }, [actions, onUp]);
  return <App session={session} foot={<SelfCheck run={check} />} hostDark={isDark} />;
}
