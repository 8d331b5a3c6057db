import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
export const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

const nothing = (): void => undefined;
const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };

/**
 * As much of a page as Microsoft's library needs, in a world of its own: a script the library adds is
 * run from the package, where the package has it.
 */
export class Page {
  readonly window: Record<string, unknown>;
  readonly #world: vm.Context;
  readonly #timers = new Set<NodeJS.Timeout>();

  /** What the library wrote to its console. */
  readonly said: string[] = [];

  constructor(library: string, more: Readonly<Record<string, unknown>>) {
    const scripts: ScriptElement[] = [{ src: CDN + library }];
    const added = (script: ScriptElement): void => {
      scripts.push(script);
      this.#later(() => {
        this.#load(script);
      }, 0);
    };
    const place = { appendChild: added };
    const said = (...words: unknown[]): void => {
      this.said.push(words.map(String).join(" "));
    };
    this.window = {
      ...more,
      console: { log: said, warn: said, error: said },
      performance,
      URL,
      Headers,
      Request,
      Response,
      FormData,
      XMLHttpRequest: class {
        open = nothing;
        send = nothing;
      },
      setTimeout: (work: () => void, after?: number) => this.#later(work, after),
      clearTimeout,
      setInterval: () => 0,
      clearInterval: nothing,
      addEventListener: nothing,
      removeEventListener: nothing,
      history: {},
      name: "",
      sessionStorage: storage,
      localStorage: storage,
      navigator: { userAgent: "Node", platform: "Win32" },
      location: new URL("https://localhost:3000/excel.html"),
      document: {
        readyState: "complete",
        cookie: "",
        head: place,
        body: place,
        hasFocus: () => true,
        addEventListener: nothing,
        getElementById: () => null,
        getElementsByTagName: (tag: string) => (tag === "script" ? scripts : [place]),
        createElement: () => ({ style: {}, attributes: {}, setAttribute: nothing }),
      },
    };
    for (const self of ["window", "self", "top", "parent"]) this.window[self] = this.window;
    this.#world = vm.createContext(this.window);
    this.run(path.join(DIST, library));
  }

  run(file: string): void {
    vm.runInContext(readFileSync(file, "utf8"), this.#world, { filename: file });
  }

  /** Runs code of the test's own in the page. */
  evaluate(code: string): unknown {
    return vm.runInContext(code, this.#world);
  }

  /** Nothing the library has put off happens any more. */
  close(): void {
    this.#timers.forEach(clearTimeout);
  }

  #later(work: () => void, after = 0): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, after);
    this.#timers.add(timer);
    return timer;
  }

  #load(script: ScriptElement): void {
    if (script.src === undefined) return;
    const file = path.join(DIST, script.src.slice(CDN.length));
    if (!script.src.startsWith(CDN) || !existsSync(file)) {
      script.onerror?.();
      return;
    }
    this.run(file);
    script.onload?.();
  }
}
