import { front } from "./front";
import type { ScenarioAnswer, ScenarioAsk } from "./outlook";
import { ownFault } from "./own-fault";
import { spawnHere } from "./spawn-here";
import { spawnWorker } from "./spawn-worker";

/** Entry of the scenarios' own thread. */
const tell = (answer: ScenarioAnswer): void => {
  self.postMessage(answer);
};

const MOST_DRAWERS = 4;

/** Older web views let a worker start no other: then all is done here, piece by piece. */
const nested = typeof Worker !== "undefined";
const spawn = nested
  ? spawnWorker
  : spawnHere((work) => {
      setTimeout(work);
    });
const drawers = nested
  ? Math.max(1, Math.min(MOST_DRAWERS, (navigator.hardwareConcurrency || 2) - 1))
  : 1;
const work = front(tell, spawn, drawers);

self.addEventListener("message", ({ data }: MessageEvent<ScenarioAsk>) => {
  try {
    work(data);
  } catch (fault) {
    tell({ kind: "trouble", trouble: ownFault(fault) });
  }
});
