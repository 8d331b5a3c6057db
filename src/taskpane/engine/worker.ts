import { composeOutput } from "../../hosts/excel/compose/composed";
import { desk } from "./desk";
import type { Ask, Told } from "./messages";

/** Entry of the engine's own thread: what is asked is done in turn, so that answers keep their order. */
const tell = (answer: Told): void => {
  const given = answer.kind === "written" ? [answer.bytes.buffer] : [];
  self.postMessage(answer, { transfer: given });
};

/** A plan that is being made ready for its host. */
let composing: Promise<void> = Promise.resolve();
const work = desk((answer) => {
  if (answer.kind !== "plan") tell(answer);
  else
    composing = composeOutput(answer.plan).then((composed) => {
      tell({ kind: "composed", composed });
    });
});
let queue: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  queue = queue
    .then(async () => {
      composing = Promise.resolve();
      await work(data);
      await composing;
    })
    .catch((fault: unknown) => {
      const trouble = {
        message: `Muster met a fault of its own: ${fault instanceof Error ? fault.message : String(fault)}.`,
        advice:
          "Nothing was changed. Open the workbook again; if it comes back, report these words.",
      };
      const writing = data.kind === "write" || data.kind === "plan";
      tell({ kind: writing ? "not-written" : "trouble", trouble });
    });
});
