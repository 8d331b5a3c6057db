import { operation } from "../../../src/language/evaluate/operation";
import { CHUNK, Program, type Slot } from "../../../src/language/evaluate/program";

const LENGTH = CHUNK * 2 + 5;
const column = Float64Array.from({ length: LENGTH }, (_, row) => row);

function values(program: Program, slot: Slot): Float64Array {
  const out = new Float64Array(program.length);
  program.use([slot], (first) => {
    out.set(slot.data, first);
  });
  return out;
}

test("buffers handed on from slot to slot keep no slot from its own values", () => {
  const program = new Program(LENGTH);
  const base = program.column(column);
  const sums = [base];
  for (let i = 1; i <= 40; i++)
    sums.push(program.call(operation("+"), [sums.at(-1)!, program.constant(i)]));
  const products = sums.map((sum, i) =>
    program.call(operation("*"), [sum, sums[sums.length - 1 - i]!])
  );
  const read = products.map((slot) => values(program, slot));
  program.run();
  const step = (i: number): number => (i * (i + 1)) / 2;
  for (const row of [0, 1, CHUNK - 1, CHUNK, LENGTH - 1])
    read.forEach((found, i) => {
      expect(found[row]).toBe((row + step(i)) * (row + step(40 - i)));
    });
});

test("the same call on the same slots is one slot", () => {
  const program = new Program(LENGTH);
  const twice = [0, 1].map(() =>
    program.call(operation("+"), [program.column(column), program.constant(1)])
  );
  expect(twice[0]).toBe(twice[1]);
});

test("a call on constants is a constant", () => {
  const program = new Program(LENGTH);
  const sum = program.call(operation("+"), [program.constant(1), program.constant(2)]);
  expect(sum).toBe(program.constant(3));
});
