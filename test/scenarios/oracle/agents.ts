/**
 * A second implementation, from conventions 16 and 17 and M-H alone: every person is an object who each
 * month leaves or stays by a throw of his own. Slow, and shares no code with what it checks.
 */
export interface AgentForce {
  readonly tenure: readonly number[];
  /** Leavers per person-year by years of service completed. */
  readonly rate: (years: number) => number;
  /** Starters by month, from 1; null: vacant posts are refilled after `refill` whole months. */
  readonly intakes: ReadonlyMap<number, number> | null;
  readonly refill: number;
  /** Months, from 1, in which nobody is taken on; refills due wait for the first month after. */
  readonly frozen: ReadonlySet<number>;
}

/** A small generator of its own (mulberry32). */
export function throws(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Heads at the close of each month, once. */
export function liveOn(force: AgentForce, months: number, chance: () => number): number[] {
  let people = force.tenure.map((served) => ({ served }));
  const waiting: number[] = [];
  const heads: number[] = [];
  for (let month = 1; month <= months; month++) {
    const stay: { served: number }[] = [];
    for (const person of people) {
      const annual = 1 - Math.exp(-force.rate(person.served / 12));
      const hazard = 1 - (1 - annual) ** (1 / 12);
      if (chance() < hazard) waiting.push(month + force.refill);
      else stay.push({ served: person.served + 1 });
    }
    let come = force.intakes?.get(month) ?? 0;
    if (force.intakes === null && !force.frozen.has(month)) {
      come = waiting.filter((due) => due <= month).length;
      waiting.splice(0, waiting.length, ...waiting.filter((due) => due > month));
    }
    for (let i = 0; i < come; i++) stay.push({ served: 0 });
    people = stay;
    heads.push(people.length);
  }
  return heads;
}
