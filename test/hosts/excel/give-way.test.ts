import { givingWay } from "../../../src/hosts/excel/give-way";

/** Whether another task came in between pieces of work of so many milliseconds each. */
async function cameBetween(pieces: readonly number[]): Promise<boolean> {
  let [came, time] = [false, 0];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (came = true);
  port2.postMessage(null);
  const giveWay = givingWay(() => time);
  for (const piece of pieces) {
    time += piece;
    await giveWay();
  }
  port1.close();
  return came;
}

test("work that is short goes on without a break", async () => {
  expect(await cameBetween([1, 1, 1])).toBe(false);
});

test("between pieces of work that is long together others get their turn", async () => {
  expect(await cameBetween([8, 8, 8])).toBe(true);
});

test("also where one piece alone was long", async () => {
  expect(await cameBetween([30])).toBe(true);
});
