import type { Ask, Told } from "./messages";

/** The engine as the pane holds it: loaded when first asked, ended when a reading is cancelled. */
export interface Engine {
  readonly ask: (ask: Ask) => void;
  readonly stop: () => void;
}

export function startEngine(tell: (answer: Told) => void): Engine {
  let worker: Worker | null = null;
  const start = (): Worker => {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { name: "muster-engine" });
    made.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (made === worker) tell(data);
    });
    made.addEventListener("error", () => {
      if (made !== worker) return;
      worker = null;
      tell({ kind: "trouble", trouble: NOT_LOADED });
    });
    return made;
  };
  return {
    ask: (ask) => {
      worker ??= start();
      worker.postMessage(
        ask,
        ask.kind === "open" || ask.kind === "recount" ? [ask.bytes.buffer] : []
      );
    },
    stop: () => {
      worker?.terminate();
      worker = null;
    },
  };
}

const NOT_LOADED = {
  message: "The part of Muster that reads workbooks could not be loaded.",
  advice: "Reload the pane. If it comes back, ask IT whether the page's files are all there.",
};
