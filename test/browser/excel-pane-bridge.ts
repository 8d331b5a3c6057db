import type { Page } from "playwright-core";
import type { Composed } from "../../src/hosts/excel/compose/composed";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { answersOf, expectedAnswers } from "../excel-host/planned-answers";
import type { Seam } from "../excel-host/seam";

/** What the page may know at once of the native object; everything else it asks for. */
interface NativeFacts {
  readonly host: string;
  readonly context: Readonly<Record<string, unknown>>;
}

type Deliver = (message: unknown) => void;

interface Bridged extends Window {
  askExcel(body: string): Promise<readonly [refused: number, body: string]>;
  planned(expected: unknown): Promise<void>;
  recorded(record: unknown): Promise<void>;
  /** Hands an event of Excel's to the client. */
  deliver?: Deliver;
  /** A test sets it: in what colours Office says that it is drawn. */
  theme?: string;
  /** A test sets it: what the engine tells is spoilt on its way. */
  spoil?: boolean;
}

const CHANGED_EVENTS = 33;

/**
 * Puts an emulated Excel before the Office.js client of a page. Excel stays with the test: it can be
 * looked at and typed into, and it keeps its workbook when the page is loaded anew.
 */
export async function bridge(page: Page, seam: Seam): Promise<void> {
  const native = seam.external() as unknown as Native;
  const facts: NativeFacts = {
    host: native.GetHostInfo(),
    context: Object.fromEntries(
      Object.entries(native.GetContext())
        .filter(([name]) => name !== "GetSettings")
        .map(([name, value]) => [name, value()])
    ),
  };
  await page.exposeFunction(
    "askExcel",
    (body: string) =>
      new Promise((resolve) => {
        const request = [[null, null, null, null, body]];
        native.Execute(0, request, (answer) => {
          const [refused, rest] = answer.toArray() as [number, List];
          resolve([refused, refused === 0 ? String(rest.toArray()[2]) : ""]);
        });
      })
  );
  // The emulator has no formula engine: it is told what formulas come to, by the plan they come from.
  await page.exposeFunction("planned", (expected: Composed["expected"]) => {
    seam.excel.realm.calculator = expectedAnswers(expected);
  });
  await page.exposeFunction("recorded", (record: SheetPlan) => {
    seam.excel.realm.calculator = answersOf([{ sheets: [record] }]);
  });
  native.RegisterEvent(CHANGED_EVENTS, "", (_, args) => {
    const [entry] = args.toArray() as [List];
    void page
      .evaluate((message) => {
        (window as unknown as Bridged).deliver?.(message);
      }, entry.toArray())
      // The page is being loaded anew and hears nothing just now.
      .catch(() => undefined);
  }, () => undefined); // prettier-ignore
  await page.addInitScript(nativeObject, facts);
}

interface List {
  toArray(): readonly unknown[];
}

interface Native {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, request: unknown, done: (answer: List) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, args: List) => void,
    done: () => void
  ): void;
}

/** Runs in the page, before any of its scripts: the native object that the client looks for. */
function nativeObject({ host, context }: NativeFacts): void {
  const bridged = window as unknown as Bridged;
  const list = (items: readonly unknown[]): unknown => ({
    toArray: () => items,
    dimensions: () => 1,
    getItem: (index: number) => items[index],
  });
  const plain = (given: unknown): readonly unknown[] =>
    Array.isArray(given)
      ? (given as unknown[])
      : (given as { toArray(): readonly unknown[] }).toArray();
  const handlers = new Set<(id: number, args: unknown) => void>();
  bridged.deliver = (entry) => {
    for (const handler of handlers) handler(33, list([list(entry as readonly unknown[])]));
  };
  const settings = { Read: () => undefined, Write: () => undefined };
  const external = {
    GetHostInfo: () => host,
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      ...Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value])),
      GetOfficeThemeInfo: () => bridged.theme ?? "{}",
      GetSettings: () => settings,
    }),
    Execute: (_id: number, parameters: unknown, callback: (answer: unknown) => void) => {
      const [request] = plain(parameters);
      void bridged.askExcel(String(plain(request)[4])).then(([refused, body]) => {
        callback(list(refused === 0 ? [0, list([200, list([]), body])] : [refused, list([])]));
      });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, args: unknown) => void,
      callback: (code: number) => void
    ) => {
      if (id === 33) handlers.add(handler);
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (code: number) => void) => {
      callback(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener("message", ({ data }: MessageEvent<Record<string, unknown>>) => {
        const record = (data["mending"] as { record?: unknown } | undefined)?.record;
        const composed = data["composed"] as { expected: unknown } | undefined;
        if (composed !== undefined) void bridged.planned(composed.expected);
        else if (record !== undefined) void bridged.recorded(record);
        else if (data["kind"] === "report" && bridged.spoil === true)
          Object.assign(data["report"] as object, { issues: null });
      });
    }
  };
}
