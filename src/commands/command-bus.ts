/** What the buttons of the ribbon ask of the pane. The names are those of the manifest's actions. */
export const COMMANDS = ["checkSheets", "writeFigures", "putBack"] as const;
export type Command = (typeof COMMANDS)[number];

export type TakeCommand = (command: Command) => void;

/**
 * From the ribbon to the pane. A button can be pressed before the pane is up: what was asked waits for
 * it, once however often it was pressed, in the order it was first asked.
 */
export class CommandBus {
  readonly #waiting = new Set<Command>();
  #take: TakeCommand | null = null;

  send(command: Command): void {
    if (this.#take === null) this.#waiting.add(command);
    else this.#take(command);
  }

  /** The pane takes commands from now on, those that waited first. What comes back lets go again. */
  connect(take: TakeCommand): () => void {
    this.#take = take;
    const waited = [...this.#waiting];
    this.#waiting.clear();
    waited.forEach(take);
    return () => {
      if (this.#take === take) this.#take = null;
    };
  }
}

/** The one between this page's ribbon buttons and its pane. */
export const commandBus = new CommandBus();
