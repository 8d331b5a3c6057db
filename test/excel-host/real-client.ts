import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { EmulatedExcel } from "./emulated-excel";
import { BookModel } from "./model";
import { Seam } from "./seam";

const DIST = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const ORIGIN = "https://muster.invalid/";

interface Script {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

interface Ready {
  onReady(then: () => void): Promise<unknown>;
}

export interface RealClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What stands in for Excel behind the client; another may be put in its place at any time. */
  readonly seam: Seam;
}

/** The least page that office.js starts in. */
function page(external: unknown, load: (script: Script) => void): vm.Context {
  const head = {
    appendChild: load,
    insertBefore: load,
  };
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  };
  const nothing = (): undefined => undefined;
  const script = { src: `${ORIGIN}office.js`, getAttribute: () => `${ORIGIN}office.js` };
  const window: Record<string, unknown> = {
    external,
    document: {
      createElement: () => ({ style: {}, setAttribute: nothing, getAttribute: nothing }),
      getElementsByTagName: (tag: string) =>
        tag === "script" ? [script] : tag === "head" ? [head] : [],
      getElementById: () => null,
      addEventListener: nothing,
      cookie: "",
      readyState: "complete",
      documentElement: { style: {} },
      body: { appendChild: nothing, style: {} },
      URL: `${ORIGIN}excel.html`,
    },
    navigator: { userAgent: "Windows", language: "en-GB" },
    location: { href: `${ORIGIN}excel.html`, search: "", hash: "", protocol: "https:", hostname: "muster.invalid", host: "muster.invalid", origin: ORIGIN, pathname: "/excel.html" }, // prettier-ignore
    history: { pushState: nothing, replaceState: nothing },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    name: "",
    performance: { now: () => 0 },
    console: { log: nothing, warn: nothing, error: nothing },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, URL },
  };
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  return vm.createContext(window);
}

/**
 * The real, unmodified Office.js client from npm, started in a page of its own before an Excel of that
 * version of its API: members newer than it the client itself refuses.
 */
export async function startRealClient(version = "1.15"): Promise<RealClient> {
  const seam = new Seam(new EmulatedExcel(new BookModel("Book1.xlsx")), version);
  const run = (file: string): void => {
    vm.runInContext(readFileSync(path.join(DIST, file), "utf8"), context, { filename: file });
  };
  const load = (script: Script): void => {
    setTimeout(() => {
      run(script.src.slice(ORIGIN.length));
      script.onload?.();
    }, 0);
  };
  const context = page(seam.external(), load);
  run("office.js");
  const office = context["Office"] as Ready;
  await new Promise<void>((resolve) => {
    void office.onReady(() => {
      resolve();
    });
  });
  return {
    Excel: context["Excel"] as typeof Excel,
    Office: context["Office"] as typeof Office,
    OfficeExtension: context["OfficeExtension"] as typeof OfficeExtension,
    seam,
  };
}
