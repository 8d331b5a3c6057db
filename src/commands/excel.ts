/// <reference types="office-js" />
import { excelHost } from "../hosts/excel/excel-host";
import { mountExcelPane } from "../taskpane/excel-pane";
import { askPane } from "./ask-pane";
import { checkInWords } from "./check-in-words";
import { commandBus } from "./command-bus";
import { showNotice } from "./notice";
import { officeDark } from "./office-dark";
import { associateRibbon } from "./ribbon";
import { whereWeRun } from "./where-we-run";

/** Excel's page: the ribbon tied first, for Excel may press before the pane is up; then the pane. */
async function start(): Promise<void> {
  if (!("Office" in globalThis)) {
    showNotice("blocked");
    return;
  }
  associateRibbon(Office, commandBus);
  const where = await whereWeRun(Office, () => {
    showNotice("long");
  });
  if (where === "elsewhere") {
    showNotice("elsewhere");
    return;
  }
  const port = excelHost();
  mountExcelPane({
    port,
    check: () => checkInWords(port),
    isDark: () => officeDark(Office),
    onUp: (actions) => {
      commandBus.connect((command) => {
        askPane(actions, command);
      });
    },
  });
}

void start();
