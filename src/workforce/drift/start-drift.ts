import { headingAt } from "../../sheets/block";
import type { Issue } from "../../sheets/issue";
import { calendarDate, longDay, type Day } from "../../units/day";
import { a1, cellPlace } from "../../workbook/address";
import { cellOf } from "../table";
import type { Workforce } from "../workforce";
import { counted, driftIssue } from "./drift-issue";
import { DRIFT_LIMITS } from "./drift-limits";
import { personMark } from "./person-mark";
import type { Profile } from "./profile";

interface Moved {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Day;
  readonly now: Day;
}

/** People of last time whose start dates are other ones now, by sheet. */
export function startDrift(before: Profile, workforce: Workforce): Issue[] {
  const bySheet = new Map<string, Moved[]>();
  for (const one of moved(before, workforce))
    bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  return [...bySheet].map(([sheet, people]) => issueOf(sheet, people, workforce));
}

function issueOf(sheet: string, people: readonly Moved[], { blocks }: Workforce): Issue {
  const block = blocks.find(({ grid }) => grid.sheet === sheet);
  const place = cellPlace(people[0]?.cell ?? "");
  const cells = people.map(({ cell }) => cell).filter((cell) => cell !== "");
  const shown = people
    .slice(0, DRIFT_LIMITS.examples)
    .map(({ cell, before, now }) => `${cell}: ${longDay(now)}, was ${longDay(before)}`);
  const more = people.length - shown.length;
  const swapped = people.filter(({ before, now }) => isSwapped(before, now)).length;
  return driftIssue("start-changed", "decide", block === undefined ? [] : [block.kind], {
    sheet,
    cell: cells.length > 1 ? `${cells[0] ?? ""}:${cells.at(-1) ?? ""}` : (cells[0] ?? ""),
    heading: block === undefined || place === null ? "" : headingAt(block, place.column),
    value: shown.join("; ") + (more > 0 ? ` and ${more} more` : ""),
    expected: "the start dates of last time",
    done: `${counted(people.length, "person has", "people have")} another start date than last time${
      swapped === 0 ? "" : `; in ${swapped} of them day and month have changed places`
    }. The new ones are used.`,
    advice:
      "Ask whoever made the extract; strength in the past and length of service move with them.",
    touches: ["churn", "uplift"],
  });
}

function moved(before: Profile, { tables, blocks }: Workforce): Moved[] {
  const people = tables.get("people");
  const numbers = people?.columns.get("number");
  const starts = people?.columns.get("start");
  const origins = people?.provenance.get("start")?.origin;
  if (people === undefined || numbers?.kind !== "text" || starts?.kind !== "number") return [];
  const sheets = new Map(blocks.map(({ gridIndex, grid }) => [gridIndex, grid.sheet]));
  const marks = numbers.labels.map(personMark);
  const now = new Map<string, { day: Day; row: number }[]>();
  for (let row = 0; row < people.length; row++) {
    const mark = marks[numbers.codes[row] ?? 0] ?? "";
    const day = starts.data[row] ?? Number.NaN;
    if (!Number.isNaN(day)) now.set(mark, [...(now.get(mark) ?? []), { day, row }]);
  }
  return [...before.starts].flatMap(([mark, days]) => {
    const spells = now.get(mark) ?? [];
    const lost = days.filter((day) => !spells.some((spell) => spell.day === day));
    const found = spells.filter(({ day }) => !days.includes(day));
    const [was] = lost;
    const [spell] = found;
    if (was === undefined || spell === undefined) return [];
    const origin = cellOf(origins?.[spell.row] ?? -1);
    const sheet = origin === null ? "" : (sheets.get(origin.grid) ?? "");
    const cell = origin === null ? "" : a1(origin.row, origin.column);
    return [{ sheet, cell, before: was, now: spell.day }];
  });
}

function isSwapped(before: Day, now: Day): boolean {
  const [a, b] = [calendarDate(before), calendarDate(now)];
  return a.year === b.year && a.month === b.day && a.day === b.month;
}
