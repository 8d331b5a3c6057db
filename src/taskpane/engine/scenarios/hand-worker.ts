import { buffersOf } from "./block-buffers";
import { hand } from "./hand";
import type { HandAnswer, HandAsk } from "./hand-messages";

/** Entry of a helping thread. Draws are handed over, not copied. */
const work = hand((answer: HandAnswer) => {
  self.postMessage(answer, { transfer: answer.kind === "block" ? buffersOf(answer.block) : [] });
});

self.addEventListener("message", ({ data }: MessageEvent<HandAsk>) => {
  work(data);
});
