import type { EmulatedExcel } from "./emulated-excel";

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, args: unknown) => void;

/** An array as the native object of Windows hands it over. */
const safeArray = (items: readonly unknown[]): unknown => ({
  toArray: () => items,
  dimensions: () => 1,
  getItem: (index: number) => items[index],
});

const CHANGED = 10;
const MESSAGE = 65536;
/** What the client calls the target of events of the whole workbook. */
const WORKBOOK = "Workbook";

/**
 * What the Windows build of Office.js looks for as `window.external`: the native object of Excel, here
 * in front of whatever emulated Excel is current. It must be there before office.js is loaded.
 */
export class Seam {
  private readonly handlers = new Set<EventHandler>();
  private events = 0;

  constructor(
    private current: EmulatedExcel,
    private readonly version: string
  ) {
    this.open(current);
  }

  get excel(): EmulatedExcel {
    return this.current;
  }

  /** Another workbook takes the place of the one that was open. */
  open(excel: EmulatedExcel): void {
    this.current = excel;
    excel.onChange(({ sheet, address, changeType }) => {
      if (this.current !== excel) return;
      const message = {
        changeType,
        source: "Local",
        address,
        worksheetId: sheet.id,
        referenceId: "",
        shiftDirection: "None",
        triggerSource: "Unknown",
      };
      for (const target of [WORKBOOK, sheet.id]) this.push(target, JSON.stringify(message));
    });
  }

  private push(target: string, message: string): void {
    const entry = safeArray([MESSAGE, CHANGED, target, message, ++this.events]);
    for (const handler of [...this.handlers])
      setTimeout(() => {
        handler(33, safeArray([entry]));
      }, 0);
  }

  /** The object itself. */
  external(): Record<string, unknown> {
    return {
      GetHostInfo: () => "Excel$Win32$16.01$en-GB$muster$$disableLogging$1",
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (_id: number, parameters: unknown, callback: Callback) => {
        const [request] = listOf(parameters);
        const body = String(listOf(request)[4]);
        const { refused, body: answer } = this.current.execute(body);
        const result =
          refused === 0 ? [0, safeArray([200, safeArray([]), answer])] : [refused, safeArray([])];
        setTimeout(() => {
          callback(safeArray(result));
        }, 0);
      },
      RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
        if (id === 33) this.handlers.add(handler);
        callback(0);
      },
      UnregisterEvent: (_id: number, _target: string, callback: Callback) => {
        callback(0);
      },
    };
  }

  private context(): Record<string, () => unknown> {
    const constant =
      (value: unknown): (() => unknown) =>
      () =>
        value;
    return {
      GetAppType: constant(1),
      GetSolutionRef: constant(""),
      GetAppVersionMajor: constant(16),
      GetAppVersionMinor: constant(0),
      GetAppUILocale: constant(2057),
      GetAppDataLocale: constant(2057),
      GetDocUrl: () => this.current.book.name,
      GetAppCapabilities: constant(7),
      GetActivationMode: constant(1),
      GetControlIntegrationLevel: constant(0),
      GetSolutionToken: constant(""),
      GetCorrelationId: constant(""),
      GetInstanceId: constant(""),
      GetHostFullVersion: constant("16.0.0.0"),
      GetInitialDisplayMode: constant(0),
      GetOfficeThemeInfo: constant("{}"),
      GetSupportedMatrix: () =>
        JSON.stringify({
          excelapi: this.version,
          sharedruntime: "1.1",
          delayforcelledit: "1.1",
        }),
      GetSettings: constant({ Read: () => undefined, Write: () => undefined }),
    };
  }
}

const listOf = (given: unknown): readonly unknown[] =>
  Array.isArray(given)
    ? (given as unknown[])
    : (given as { readonly toArray: () => readonly unknown[] }).toArray();
