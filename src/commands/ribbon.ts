/// <reference types="office-js" />
import { COMMANDS, type Command, type CommandBus } from "./command-bus";

/** What Excel gives an action; a keyboard shortcut gives one that cannot be told it is done. */
export type ActionEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | null;

/** As much of Office as the ribbon needs. */
export interface RibbonOffice {
  readonly actions: {
    associate(actionId: Command, action: (event: ActionEvent) => void): void;
  };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/** Ties the manifest's actions to the pane. */
export function associateRibbon(office: RibbonOffice, bus: CommandBus): void {
  for (const command of COMMANDS) {
    office.actions.associate(command, (event) => {
      void press(office, bus, command, event);
    });
  }
}

/**
 * Shows the pane, where what comes of a command is seen, and hands the command over. Excel is told at
 * once that the button is done: the pane shows how the work goes on and can be asked to stop.
 */
async function press(
  office: RibbonOffice,
  bus: CommandBus,
  command: Command,
  event: ActionEvent
): Promise<void> {
  try {
    await office.addin.showAsTaskpane();
  } catch {
    // An Excel that cannot bring the pane to the front by itself: what was asked is done all the same.
  }
  bus.send(command);
  event?.completed?.();
}
