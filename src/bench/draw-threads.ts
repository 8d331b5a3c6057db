import { once } from "node:events";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { planOf } from "../scenarios/plan/plan-of";
import { BASELINE } from "../scenarios/scenario";
import { drawBlock, type DrawBlock } from "../scenarios/simulate/draw-block";
import { summarise } from "../scenarios/simulate/summarise";
import type { ProjectionState } from "../scenarios/state/projection-state";
import { err, ok, type Result } from "../units/result";

interface Force {
  readonly state: ProjectionState;
  readonly months: number;
}

interface Ask {
  readonly from: number;
  readonly to: number;
}

export interface ThreadedDraws {
  readonly threads: number;
  /** Milliseconds from the question to the quantiles; the threads are warm. */
  readonly took: number;
  readonly checksum: string;
}

/** Entry of a helping thread: makes the blocks of draws it is asked for. */
export function serveDraws(): void {
  const { state, months } = workerData as Force;
  const plan = planOf(state, BASELINE, months);
  parentPort?.on("message", (ask: Ask) => {
    const block = plan.ok ? drawBlock(plan.value, { seed: 1, ...ask }) : plan;
    parentPort?.postMessage(block, block.ok ? buffersOf(block.value) : []);
  });
}

const buffersOf = ({ heads, joiners, exits, newSaving }: DrawBlock): ArrayBuffer[] =>
  [heads, joiners, exits, newSaving].map(({ buffer }) => buffer as ArrayBuffer);

/** Draws shared out among so many threads, each of which runs `script`, and summed up here. */
export async function drawOnThreads(
  script: string,
  force: Force,
  draws: number,
  threads: number
): Promise<Result<ThreadedDraws, string>> {
  const plan = planOf(force.state, BASELINE, force.months);
  if (!plan.ok) return plan;
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: force }));
  const share = Math.ceil(draws / threads);
  const drawn = (): Promise<Result<DrawBlock, string>[]> =>
    Promise.all(
      workers.map(async (worker, i) => {
        worker.postMessage({ from: i * share, to: Math.min(draws, (i + 1) * share) });
        const [block] = (await once(worker, "message")) as [Result<DrawBlock, string>];
        return block;
      })
    );
  let fastest: ThreadedDraws | string = "nothing was drawn";
  for (let run = 0; run < 4; run++) {
    const begun = performance.now();
    const blocks = (await drawn()).flatMap((block) => (block.ok ? [block.value] : []));
    if (blocks.length < threads) break;
    const { checksum } = summarise(plan.value, blocks, { seed: 1 });
    const took = performance.now() - begun;
    if (typeof fastest === "string" || took < fastest.took) fastest = { threads, took, checksum };
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return typeof fastest === "string" ? err(fastest) : ok(fastest);
}
