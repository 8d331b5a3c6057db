import type { Trouble } from "../messages";
import { buffersOf } from "./block-buffers";
import type { HandAnswer, Spawn } from "./hand-messages";

/** A helping thread of the browser's. */
export const spawnWorker: Spawn = (name, tell) => {
  const worker = new Worker(new URL("./hand-worker.ts", import.meta.url), { name });
  worker.addEventListener("message", ({ data }: MessageEvent<HandAnswer>) => {
    tell(data);
  });
  let lost = false;
  worker.addEventListener("error", () => {
    lost = true;
    tell({ kind: "trouble", trouble: NOT_LOADED });
  });
  return {
    post: (ask) => {
      // Nobody is there to answer: that is said again rather than waited for.
      if (lost && ask.kind !== "state" && ask.kind !== "gather")
        tell({ kind: "trouble", trouble: NOT_LOADED });
      worker.postMessage(ask, ask.kind === "gather" ? buffersOf(ask.block) : []);
    },
    end: () => {
      worker.terminate();
    },
  };
};

const NOT_LOADED: Trouble = {
  message: "A part of Muster that works out scenarios could not be loaded.",
  advice: "Reload the pane. If it comes back, ask IT whether the page's files are all there.",
};
