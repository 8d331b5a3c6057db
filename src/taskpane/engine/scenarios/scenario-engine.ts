import type { ScenarioAnswer, ScenarioAsk } from "./outlook";

/** The scenarios' threads as the pane holds them: loaded when first asked. */
export interface ScenarioEngine {
  readonly ask: (ask: ScenarioAsk) => void;
  readonly stop: () => void;
}

export type StartScenarios = (tell: (answer: ScenarioAnswer) => void) => ScenarioEngine;

export const startScenarios: StartScenarios = (tell) => {
  let worker: Worker | null = null;
  /** What a thread that is started again must be given first. */
  let ground: ScenarioAsk | null = null;
  const start = (): Worker => {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { name: "muster-scenarios" });
    made.addEventListener("message", ({ data }: MessageEvent<ScenarioAnswer>) => {
      if (made === worker) tell(data);
    });
    made.addEventListener("error", () => {
      if (made !== worker) return;
      worker = null;
      tell({
        kind: "trouble",
        trouble: {
          message: "The part of Muster that works out scenarios could not be loaded.",
          advice:
            "Reload the pane. If it comes back, ask IT whether the page's files are all there.",
        },
      });
    });
    return made;
  };
  return {
    ask: (ask) => {
      if (ask.kind === "grounds") ground = ask;
      if (worker === null) {
        worker = start();
        if (ground !== null && ask !== ground) worker.postMessage(ground);
      }
      worker.postMessage(ask);
    },
    stop: () => {
      worker?.terminate();
      worker = null;
    },
  };
};
