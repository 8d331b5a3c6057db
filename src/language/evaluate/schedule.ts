import { CHUNK, type Slot, type Use } from "./program";

type Step = (first: number, count: number) => void;

/**
 * The order of work: each slot right before its first use, each buffer handed on after its last, so
 * that a program of hundreds of slots needs a handful of buffers.
 */
export function schedule(uses: readonly Use[]): Step[] {
  const order = inOrder(uses);
  const lastRead = new Map<Slot, number>();
  order.forEach((item, at) => {
    for (const slot of readsOf(item)) lastRead.set(slot, at);
  });
  const free: Float64Array[] = [];
  const buffers = new Map<Slot, Float64Array>();
  return order.map((item, at) => {
    const step = isSlot(item) ? stepOf(item, free, buffers) : item.take;
    for (const slot of new Set(readsOf(item))) {
      const buffer = buffers.get(slot);
      if (buffer !== undefined && lastRead.get(slot) === at) free.push(buffer);
    }
    return step;
  });
}

const isSlot = (item: Slot | Use): item is Slot => "work" in item;
const readsOf = (item: Slot | Use): readonly Slot[] => (isSlot(item) ? item.args : item.reads);

function inOrder(uses: readonly Use[]): (Slot | Use)[] {
  const order: (Slot | Use)[] = [];
  const seen = new Set<Slot>();
  const visit = (slot: Slot): void => {
    if (slot.step === 0 || seen.has(slot)) return;
    seen.add(slot);
    slot.args.forEach(visit);
    order.push(slot);
  };
  for (const use of uses) {
    use.reads.forEach(visit);
    order.push(use);
  }
  return order;
}

function stepOf(slot: Slot, free: Float64Array[], buffers: Map<Slot, Float64Array>): Step {
  const { column, work } = slot;
  if (column !== null)
    return (first, count) => {
      slot.data = column.subarray(first, first + count);
    };
  if (work === null) throw new Error("a constant needs no work");
  const buffer = free.pop() ?? new Float64Array(CHUNK);
  buffers.set(slot, buffer);
  return (first, count) => {
    const out = count === CHUNK ? buffer : buffer.subarray(0, count);
    work(out, first);
    slot.data = out;
  };
}
