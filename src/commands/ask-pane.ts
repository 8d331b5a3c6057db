import type { Actions } from "../taskpane/session/actions";
import type { Command } from "./command-bus";

/** As much of the pane as the ribbon asks for. */
export type AskedOfPane = Pick<Actions, "again" | "go" | "write" | "putBack">;

/** What each button of the ribbon comes to in the pane. */
export function askPane(pane: AskedOfPane, command: Command): void {
  switch (command) {
    case "checkSheets":
      pane.again();
      pane.go("data");
      return;
    case "writeFigures":
      pane.go("paper");
      pane.write();
      return;
    case "putBack":
      pane.go("paper");
      pane.putBack();
      return;
  }
}
