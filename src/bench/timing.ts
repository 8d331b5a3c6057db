/** Milliseconds a piece of work takes: the middle of several runs, after one or more to warm up. */
export function middleTime(work: () => void, runs: number, warmUps = 2): number {
  for (let i = 0; i < warmUps; i++) work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}
