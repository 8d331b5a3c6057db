import { desk } from "./desk";
import type { Answer, Ask } from "./messages";

/** Entry of the engine's own thread: what is asked is done in turn, so that answers keep their order. */
const tell = (answer: Answer): void => {
  const given = answer.kind === "written" ? [answer.bytes.buffer] : [];
  self.postMessage(answer, { transfer: given });
};

const work = desk(tell);
let queue: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  queue = queue
    .then(() => work(data))
    .catch((fault: unknown) => {
      const trouble = {
        message: `Muster met a fault of its own: ${fault instanceof Error ? fault.message : String(fault)}.`,
        advice:
          "Nothing was changed. Open the workbook again; if it comes back, report these words.",
      };
      tell({ kind: data.kind === "write" ? "not-written" : "trouble", trouble });
    });
});
