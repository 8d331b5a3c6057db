import type { Day, Period } from "./days";
import { NOT_LEAVERS } from "./labels";
import type { Sheets } from "./read-sheets";

/** One spell of employment. `leave` is the last day in post; null while still in post. */
export interface Spell {
  person: string;
  team: string;
  type: string;
  fte: number;
  start: Day;
  leave: Day | null;
  reason: string | null;
  exitInterview: boolean;
}

/**
 * Leavers first, then holders on the establishment. Two posts of one holder become one spell. A
 * leaver still listed would need the rule about standing leave dates, which the samples never use.
 */
export function spellsOf(sheets: Sheets): Spell[] {
  const spells: Spell[] = sheets.leavers.map((row) => ({ ...row }));
  const gone = new Set(spells.map((spell) => `${spell.person} ${spell.start}`));
  const listed = new Map<string, Spell>();
  for (const post of sheets.posts) {
    if (post.holder === null) continue;
    const { person, fte, start } = post.holder;
    if (gone.has(`${person} ${start}`)) throw new Error(`${person} is both leaver and holder`);
    const same = listed.get(person);
    if (same !== undefined) {
      same.fte += fte;
      if (same.type === "Police officer") same.fte = Math.min(1, same.fte);
      continue;
    }
    const { team, type } = post;
    const spell = { person, team, type, fte, start, leave: null, reason: null };
    listed.set(person, { ...spell, exitInterview: false });
  }
  return [...spells, ...listed.values()];
}

export function inPostAtClose(spells: Spell[], t: Day): Spell[] {
  return spells.filter((s) => s.start <= t && (s.leave === null || s.leave > t));
}

/** Heads, not spells: a person counts once. */
export function heads(spells: Spell[]): number {
  return new Set(spells.map((s) => s.person)).size;
}

export function fteOf(spells: Spell[]): number {
  let sum = 0;
  for (const spell of spells) sum += spell.fte;
  return sum;
}

export function joinersIn(spells: Spell[], p: Period): Spell[] {
  return spells.filter((s) => p.from <= s.start && s.start <= p.to);
}

function endsIn(spells: Spell[], p: Period): Spell[] {
  return spells.filter((s) => s.leave !== null && p.from <= s.leave && s.leave <= p.to);
}

export function leaversIn(spells: Spell[], p: Period): Spell[] {
  return endsIn(spells, p).filter((s) => !NOT_LEAVERS.includes(s.reason ?? ""));
}

export function otherEndsIn(spells: Spell[], p: Period): Spell[] {
  return endsIn(spells, p).filter((s) => NOT_LEAVERS.includes(s.reason ?? ""));
}

/** Every day of every person, counted one at a time; the day of leaving is a day in post. */
export function personYears(spells: Spell[], p: Period): number {
  let days = 0;
  for (const spell of spells) {
    for (let d = p.from; d <= p.to; d += 1) {
      if (spell.start <= d && (spell.leave === null || d <= spell.leave)) days += 1;
    }
  }
  return days / 365;
}

export function yearsOfService(leavers: Spell[]): number {
  let years = 0;
  for (const s of leavers) if (s.leave !== null) years += (s.leave - s.start + 1) / 365.25;
  return years;
}
