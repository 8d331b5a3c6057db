import { isMainThread } from "node:worker_threads";
import { serveDraws } from "../bench/draw-threads";
import { measureSize } from "../bench/measure-size";
import { report } from "../bench/report";
import { simulationReport } from "../bench/simulation-report";

/** Entry of `npm run bench`: arguments are other numbers of posts than 200, 7,000 and 250,000. */
const [, script = "", ...rest] = process.argv;
const asked = rest.map(Number);
const sizes = asked.length > 0 ? asked : [200, 7_000, 250_000];

async function bench(): Promise<void> {
  console.log(report(sizes.map(measureSize)));
  const simulation = await simulationReport(script);
  if (simulation.ok) console.log(`\n${simulation.value}`);
  else {
    console.error(simulation.error);
    process.exitCode = 1;
  }
}

if (!isMainThread) serveDraws();
else if (sizes.every((size) => Number.isInteger(size) && size > 0)) void bench();
else {
  console.error("Give numbers of posts, for example: npm run bench -- 7000");
  process.exitCode = 2;
}
