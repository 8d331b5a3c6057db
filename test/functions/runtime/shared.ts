import { Page } from "./page";
import { Calls, type Batch, type FunctionResult } from "./results";
import { safeArray, type SafeArray } from "./safe-array";

const EXECUTE = 93;
const BUTTON_DONE = 94;
const BUTTON_PRESSED = 39;
const MESSAGE = 33;
/** What office.js says of its own start, on its own clock: no doing of a button or a function. */
const OWN_WORD = "SendTelemetryEvent";
const READY = "_SetOsfControlContainerReadyForCustomFunctions";
const SETS = {
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
};

type Handler = (id: number, message: SafeArray) => void;
type Done = (answer: unknown) => void;

/** Excel for Windows as a shared runtime sees it: what office.js asks of it to start, and no workbook. */
const CONTEXT = {
  GetAppType: () => 1,
  GetSolutionRef: () => "muster",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 2057,
  GetAppDataLocale: () => 2057,
  GetDocUrl: () => "",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "",
  GetInstanceId: () => "",
  GetSupportedMatrix: () => JSON.stringify(SETS),
  GetHostFullVersion: () => "16.0.0.0",
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: () => safeArray([]),
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
};

/** The real office.js as a shared runtime, Excel's side imitated as far as functions and buttons go. */
export class SharedRuntime {
  readonly page: Page;
  /** Names of the methods the client called, in order, but for its own word of its start. */
  readonly asked: string[] = [];
  /** Buttons Excel was told are done. */
  readonly done: unknown[] = [];
  readonly #calls = new Calls();
  readonly #handlers = new Map<number, Handler>();

  constructor() {
    this.page = new Page("office.js", {
      external: {
        GetHostInfo: () => "Excel$Win32$16.01$en-GB$muster$$$3",
        GetContext: () => CONTEXT,
        Execute: (id: number, parameters: readonly unknown[], done: Done) => {
          this.#execute(id, parameters, done);
        },
        RegisterEvent: (id: number, _: string, handler: Handler, done: Done) => {
          this.#handlers.set(id, handler);
          done(0);
        },
        UnregisterEvent: (id: number, _: string, _handler: Handler, done: Done) => {
          this.#handlers.delete(id);
          done(0);
        },
      },
    });
  }

  /** Resolves once office.js is up and has said that it takes calls. */
  async ready(): Promise<void> {
    for (let waited = 0; waited < 1000; waited += 1) {
      if (this.asked.includes(READY)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`office.js did not start; it asked for ${this.asked.join(", ")}`);
  }

  call(name: string, args: readonly unknown[]): Promise<FunctionResult> {
    return this.#calls.ask((id) => {
      const message = JSON.stringify([id, name, args, "Sheet1!A1", 0]);
      this.#raise(MESSAGE, safeArray([safeArray([1, 1000, "", message, id])]));
    });
  }

  /** Presses a button of the ribbon by the name of its action. */
  press(action: string): void {
    const source = JSON.stringify({ source: { id: `Muster.${action}` } });
    this.#raise(BUTTON_PRESSED, safeArray([`press-${action}`, action, source]));
  }

  /** A keyboard shortcut of the action: its event cannot be told that it is done. */
  shortcut(action: string): void {
    this.#raise(MESSAGE, safeArray([safeArray([2, 1000, "", JSON.stringify([action, ""]), 1])]));
  }

  #raise(event: number, message: SafeArray): void {
    const handler = this.#handlers.get(event);
    if (handler === undefined) throw new Error(`office.js does not listen to ${event}`);
    handler(event, message);
  }

  #execute(id: number, parameters: readonly unknown[], done: Done): void {
    const [first] = parameters;
    if (id === BUTTON_DONE) {
      this.done.push(first);
      done(safeArray([0]));
      return;
    }
    if (id !== EXECUTE) throw new Error(`office.js asked for ${id}`);
    const [, , , , body] = first as readonly unknown[];
    const batch = JSON.parse(body as string) as Batch;
    const names = batch.Actions.map(({ Name }) => Name);
    this.asked.push(...names.filter((name) => name !== "" && name !== OWN_WORD));
    const answer = this.#calls.answer(batch);
    done(safeArray([0, safeArray([200, safeArray([]), answer])]));
  }
}
