import { untraced } from "../../src/sheets/traced";
import { FAR_DAY } from "../../src/units/day";
import { nextSpells } from "../../src/workforce/next-spells";
import type { Spell } from "../../src/workforce/spell";

const spell = (number: string, start: number, leave: number): Spell => ({
  number: untraced(number),
  title: untraced(""),
  team: untraced(""),
  type: untraced(""),
  start: untraced(start),
  leave: untraced(leave),
  fte: untraced(1),
  reasonGiven: untraced(""),
  reason: untraced(""),
  exitInterview: untraced(0),
});

test("somebody who comes back twice: each spell knows the one after it", () => {
  const spells = [spell("E1", 500, FAR_DAY), spell("E1", 100, 200), spell("e1", 300, 400)];
  expect(nextSpells(spells)).toEqual([
    { start: FAR_DAY, leave: FAR_DAY },
    { start: 300, leave: 400 },
    { start: 500, leave: FAR_DAY },
  ]);
});

test("people without a number are never taken for one another", () => {
  const spells = [spell("", 100, 200), spell("", 300, FAR_DAY)];
  expect(nextSpells(spells)[0]).toEqual({ start: FAR_DAY, leave: FAR_DAY });
});
