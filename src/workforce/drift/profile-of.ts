import { FAR_DAY, type Day } from "../../units/day";
import type { Workforce } from "../workforce";
import { personMark } from "./person-mark";
import type { Profile, ValueAbout, ValueProfile } from "./profile";
import { sheetBlocks, type SheetBlock } from "./sheet-blocks";

export function profileOf(workforce: Workforce): Profile {
  const sheets = sheetBlocks(workforce);
  return {
    asAt: workforce.asAt,
    sheets: sheets.map(({ sheet, kind, rows, headings }) => ({
      sheet,
      kind,
      rows,
      headings: headings.map(({ heading, meaning, dates }) => ({ heading, meaning, dates })),
    })),
    values: valuesOf(sheets),
    starts: startsOf(workforce),
  };
}

function valuesOf(sheets: readonly SheetBlock[]): ValueProfile[] {
  const found = new Map<string, { about: ValueAbout; given: string; rows: number }>();
  for (const { about, given } of sheets.flatMap(({ values }) => values)) {
    const key = `${about}|${given.toLowerCase()}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { about, given, rows: 1 });
    else known.rows++;
  }
  return [...found.values()];
}

function startsOf({ tables }: Workforce): Map<string, readonly Day[]> {
  const starts = new Map<string, Day[]>();
  const people = tables.get("people");
  const numbers = people?.columns.get("number");
  const days = people?.columns.get("start");
  if (people === undefined || numbers?.kind !== "text" || days?.kind !== "number") return starts;
  const marks = numbers.labels.map(personMark);
  for (let row = 0; row < people.length; row++) {
    const code = numbers.codes[row] ?? 0;
    const day = days.data[row] ?? Number.NaN;
    if ((numbers.labels[code] ?? "") === "" || !(day < FAR_DAY)) continue;
    const mark = marks[code] ?? "";
    starts.set(
      mark,
      [...(starts.get(mark) ?? []), day].sort((a, b) => a - b)
    );
  }
  return starts;
}
