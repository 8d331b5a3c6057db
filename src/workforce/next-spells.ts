import { FAR_DAY } from "../units/day";
import type { Spell } from "./spell";

/** When the same person is next in post: first and last day; the far date where they do not come back. */
export interface NextSpell {
  readonly start: number;
  readonly leave: number;
}

const NEVER: NextSpell = { start: FAR_DAY, leave: FAR_DAY };

/** For each spell, the next one of the same number: a rehire's return (conventions 5). */
export function nextSpells(spells: readonly Spell[]): NextSpell[] {
  const byNumber = new Map<string, Spell[]>();
  for (const spell of spells) {
    const key = spell.number.value.toLowerCase();
    if (key === "") continue;
    const mine = byNumber.get(key);
    if (mine === undefined) byNumber.set(key, [spell]);
    else mine.push(spell);
  }
  return spells.map((spell) => {
    const mine = byNumber.get(spell.number.value.toLowerCase()) ?? [];
    let next = NEVER;
    for (const { start, leave } of mine) {
      if (start.value > spell.leave.value && start.value < next.start)
        next = { start: start.value, leave: leave.value };
    }
    return next;
  });
}
