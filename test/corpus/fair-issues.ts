import type { Issue } from "../../src/sheets/issue";
import type { Span } from "./layout";
import type { Damage, Place } from "./mess/mess";
import type { Reading } from "./product";

/** Issues that ask or stop: a note is never false. */
export const pressing = ({ issues }: Pick<Reading, "issues">): Issue[] =>
  issues.filter(({ severity }) => severity !== "note");

type Spoken = Pick<Reading, "issues" | "spans">;

/** Whether an issue tells of what the mess destroyed: one that presses, or any where a note is enough. */
export const isDisclosed = (reading: Spoken, { asks, noteIsEnough }: Damage): boolean =>
  (noteIsEnough === true ? reading.issues : pressing(reading)).some((issue) =>
    names(issue, reading.spans, asks ?? [])
  );

/** Pressing issues that no mess explains. */
export const falseIssues = (reading: Spoken, damage: readonly Damage[]): Issue[] => {
  const places = damage.flatMap(({ asks }) => asks ?? []);
  return pressing(reading).filter((issue) => !names(issue, reading.spans, places));
};

/** Damage that some issue had to speak of, and none does. */
export const unsaid = (reading: Spoken, damage: readonly Damage[]): Damage[] =>
  damage.filter(
    ({ mustSay }) =>
      mustSay !== undefined && !reading.issues.some((issue) => names(issue, reading.spans, mustSay))
  );

/** Whether an issue names a cell of one of the places, or the sheet that holds it. */
function names(issue: Issue, spans: readonly Span[], places: readonly Place[]): boolean {
  return places.some((place) => spans.some((span) => isPlace(span, place) && within(issue, span)));
}

const isPlace = (span: Span, { kind, column }: Place): boolean =>
  span.kind === kind && span.column === (column ?? "");

function within({ sheet, cell }: Issue, span: Span): boolean {
  if (sheet !== span.sheet) return sheet === "";
  const ranges = [...cell.matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g)];
  if (ranges.length === 0) return true;
  return ranges.some(([, left = "", top = "", right = left, bottom = top]) => {
    const [l, r] = [columnOf(left), columnOf(right)];
    const [t, b] = [Number(top) - 1, Number(bottom) - 1];
    return l <= span.right && r >= span.left && t <= span.bottom && b >= span.top;
  });
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
