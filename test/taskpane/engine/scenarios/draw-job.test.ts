import fc from "fast-check";
import { DrawJob, nextMark } from "../../../../src/taskpane/engine/scenarios/draw-job";
import { BASELINE } from "../../../../src/scenarios/scenario";

const MOST = 40_000;
const of = { id: 1, seq: 1, scenario: BASELINE, months: 12, seed: 1 };

test("marks double from the first band on, and end at the most draws", () => {
  const marks = [0];
  while (marks.at(-1)! < MOST) marks.push(nextMark(marks.at(-1)!, MOST));
  expect(marks).toEqual([0, 250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 40_000]);
});

test("blocks lie end to end, reach over no mark, and are about as long as asked", () => {
  const job = new DrawJob(of, MOST);
  const blocks = Array.from({ length: 30 }, () => job.take(0.5)!);
  blocks.forEach(({ from, to }, i) => {
    expect(from).toBe(blocks[i - 1]?.to ?? 0);
    expect(to).toBeLessThanOrEqual(nextMark(from, MOST));
    expect(to - from).toBeLessThanOrEqual(80);
  });
});

test("a slow draw still makes a block worth sending; a fast one a larger block", () => {
  expect(new DrawJob(of, MOST).take(1_000)).toEqual({ from: 0, to: 16 });
  expect(new DrawJob(of, MOST).take(null)).toEqual({ from: 0, to: 64 });
  expect(new DrawJob(of, MOST).take(0.001)).toEqual({ from: 0, to: 250 });
});

test("only so many: the last block ends there, and that is the one mark", () => {
  const job = new DrawJob(of, MOST, 1000);
  const marks: number[] = [];
  for (let block = job.take(0.04); block !== null; block = job.take(0.04))
    marks.push(...job.back(block));
  expect(marks).toEqual([1000]);
  expect(job.draws).toBe(1000);
});

test("blocks that come back in any order are whole at the same marks, none of them left out at the end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 }), (order) => {
      const job = new DrawJob(of, MOST);
      const out: { from: number; to: number }[] = [];
      while ((out.at(-1)?.to ?? 0) < 4000) out.push(job.take(0.2)!);
      const marks: number[] = [];
      for (const pick of order) {
        const [block] = out.splice(pick % Math.max(1, out.length), 1);
        if (block === undefined) break;
        for (const mark of job.back(block)) {
          expect(mark).toBeLessThanOrEqual(job.draws);
          marks.push(mark);
        }
      }
      expect(out).toEqual([]);
      expect(job.draws).toBe(4000);
      expect(marks).toEqual([250, 500, 1000, 2000, 4000]);
    })
  );
});
