import { MAPPINGS_HEADINGS, MAPPINGS_SHEET } from "../sheets/read-answers";
import type { ReadAs } from "../sheets/read-as";
import { REASONS } from "../workforce/reasons";
import { WORKER_TYPES } from "../workforce/worker-types";
import type { Workforce } from "../workforce/workforce";
import type { SheetPlan } from "../workbook/sheet-plan";
import { heading, Sheet, text, value } from "./cells";
import { rowHeights } from "./row-heights";

const FIRST = 4;
const ANSWER = MAPPINGS_HEADINGS.indexOf("You say");
const WIDTHS = [14, 20, 34, 8, 30, 26, 60, 3, 28, 24];
const CHOICES_LEFT = 8;
const ORDER = { asked: 0, likely: 1, yours: 2, certain: 3 } as const;

const CHOICES = [
  ["Reasons to choose from", REASONS.map(({ label }) => label)],
  ["Worker types to choose from", [...WORKER_TYPES]],
] as const;

/**
 * How every sheet, heading, reason and worker type was read, with a column for the user's answer. What
 * stands there is read back next time and stands above Muster's own reading.
 */
export function mappingsSheet(workforce: Workforce): SheetPlan {
  const entries = [...workforce.readAs].sort((a, b) => ORDER[a.confidence] - ORDER[b.confidence]);
  const asked = entries.filter(({ confidence }) => confidence === "asked").length;
  const sheet = new Sheet();
  sheet.put(0, 0, text("Mappings", "title"));
  sheet.put(
    1,
    0,
    text(
      `How your sheets were read. To have something read otherwise, write it in “You say” and read the workbook again. ${
        asked === 0 ? "Nothing is asked." : `${asked} to answer, first in the list.`
      }`,
      "note"
    )
  );
  MAPPINGS_HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  entries.forEach((entry, i) => {
    putEntry(sheet, FIRST + i, entry);
  });
  if (entries.length === 0) sheet.put(FIRST, 0, text("none"));
  CHOICES.forEach(([title, choices], i) => {
    sheet.put(FIRST - 1, CHOICES_LEFT + i, heading(title));
    choices.forEach((choice, row) => {
      sheet.put(FIRST + row, CHOICES_LEFT + i, text(choice, "note"));
    });
  });
  const bottom = FIRST + Math.max(1, entries.length) - 1;
  const right = MAPPINGS_HEADINGS.length - 1;
  return {
    name: MAPPINGS_SHEET,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    tables: [
      {
        name: "Mappings",
        top: FIRST - 1,
        left: 0,
        bottom,
        right,
        headings: [...MAPPINGS_HEADINGS],
      },
    ],
    charts: [],
    freeze: { rows: FIRST, columns: 0 },
    print: { landscape: true, fit: [1, 0], repeatRows: [FIRST - 1, FIRST - 1], bottom, right },
    role: "product",
  };
}

function putEntry(sheet: Sheet, row: number, entry: ReadAs): void {
  const asked = entry.confidence === "asked";
  const look = asked ? "warning" : "plain";
  const reads = entry.reads === "" ? (asked ? "?" : "not read") : entry.reads;
  sheet.put(row, 0, text(entry.about, look));
  sheet.put(row, 1, text(entry.sheet, look));
  sheet.put(row, 2, text(entry.given, look, true));
  sheet.put(row, 3, value(entry.rows, "whole"));
  sheet.put(row, 4, text(reads, look, true));
  sheet.put(row, ANSWER, text(entry.says, "input"));
  sheet.put(row, ANSWER + 1, text(entry.why, "note", true));
}
