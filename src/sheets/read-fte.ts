import type { CellValue } from "../workbook/grid";
import { cleanText } from "./clean-text";
import { readFteText, type FteText } from "./fte-text";
import { weekFor } from "./full-weeks";
import { MOST_HOURS, MOST_OF_ONE, type FteUnit } from "./fte-unit";
import { markerOf } from "./marker";
import { changed, marked, nothing, plain, unreadable, type Need, type Reading } from "./reading";

const EXPECTED = "an FTE such as 0.6";

/** What is known of the cell's place: the unit of its column, and whether its row is of one person. */
export interface FtePlace {
  readonly column: FteUnit;
  readonly onePerson: boolean;
}

/**
 * Reads one cell as FTE, in the unit its column shows or its own text names (DQ-12). A number that can
 * be no FTE of one person, in a unit nobody can tell, is withheld.
 */
export function readFte(value: CellValue, need: Need, place: FtePlace): Reading<number> {
  if (value === null) return nothing(null);
  if (typeof value === "number") return converted(value, null, place);
  if (typeof value === "boolean") return unreadable(need, EXPECTED);
  const text = cleanText(value);
  if (text === "") return nothing(null);
  const marker = markerOf(text);
  if (marker !== null) return marked(marker, need, EXPECTED);
  const found = readFteText(text);
  if (found === null) return unreadable(need, EXPECTED, text.startsWith("#") ? "DQ-18" : "DQ-12");
  return converted(found.value, found, place);
}

function converted(value: number, text: FteText | null, place: FtePlace): Reading<number> {
  const { column, onePerson } = place;
  if (value < 0) return negative(value, onePerson);
  const unit = text?.unit ?? unitOf(value, place);
  if (unit === "unknown") return cannotTell(value);
  const fte = inFte(value, unit, column.weeks);
  if (Number.isNaN(fte)) return cannotTell(value);
  const own = text?.unit != null;
  const mixed = !own && onePerson && unit !== column.unit;
  // Nobody's week is of an hour or less, so among hours it can only be FTE.
  const noHours = column.unit === "hours" && value <= 1;
  if (text === null && unit === "fte" && !mixed) return plain(fte);
  const doubtful = (mixed && !noHours) || text?.sure === false;
  const certain = !doubtful && (own || column.unit === "fte");
  return changed(fte, {
    severity: doubtful ? "decide" : "note",
    code: doubtful && mixed ? "DQ-12-mixed" : "DQ-12",
    expected: EXPECTED,
    done: `${ruleOf(value, unit, column, text !== null)}: read as ${shown(fte)} FTE${mixed ? ", unlike the rest of the column" : ""}.`,
    advice: doubtful ? "Check it, and give the FTE as a number." : "Give the FTE as a number.",
    ...(certain ? { mend: { to: fte, isDate: false } } : {}),
  });
}

/** A cell of one person keeps to its column's unit where it can; where it cannot, it has its own. */
function unitOf(value: number, { column, onePerson }: FtePlace): FteUnit["unit"] {
  if (!onePerson) return value > MOST_HOURS && column.unit === "hours" ? "fte" : column.unit;
  switch (column.unit) {
    case "hours":
      if (value <= 1) return "fte";
      return value > MOST_HOURS ? "unknown" : "hours";
    case "percent":
      return value <= 1 ? "fte" : "percent";
    case "unknown":
      return value <= 1 ? "fte" : "unknown";
    default:
      return unitAmongFte(value, column.weeks);
  }
}

/** Beside people of 1.00 and 0.60: 37 is hours, 60 a percentage, 3 stands as it is. */
function unitAmongFte(value: number, weeks: readonly number[]): FteUnit["unit"] {
  if (value <= MOST_OF_ONE || value < 5) return "fte";
  if (value <= MOST_HOURS) return weeks.length === 0 ? "unknown" : "hours";
  return value <= 100 ? "percent" : "unknown";
}

function inFte(value: number, unit: "fte" | "hours" | "percent", weeks: readonly number[]): number {
  if (unit === "fte") return value;
  // 37 × 0.6 is typed as 22.2, so the quotient is taken to the same few places.
  const fte = unit === "percent" ? value / 100 : value / weekFor(value, weeks);
  return Math.round(fte * 10000) / 10000;
}

function ruleOf(
  value: number,
  unit: "fte" | "hours" | "percent",
  { weeks }: FteUnit,
  isText: boolean
): string {
  if (unit === "hours")
    return `${value} hours of a full-time week of ${weekFor(value, weeks)}${alsoOf(weeks)}`;
  if (unit === "percent") return `${value}% of full time`;
  return isText ? "The number is stored as text" : `FTE given as ${value}`;
}

const alsoOf = (weeks: readonly number[]): string =>
  weeks.length > 1 ? ` (the column shows full-time weeks of ${weeks.join(" and ")})` : "";

const shown = (fte: number): string => String(Number(fte.toFixed(4)));

/** Less than nobody: no FTE of a person; of a group it can be an adjustment, kept and to be looked at. */
function negative(value: number, onePerson: boolean): Reading<number> {
  if (onePerson)
    return nothing({
      severity: "stop",
      code: "fte-below-zero",
      expected: EXPECTED,
      done: `${value} is no FTE of one person: left out, and figures that need it are withheld.`,
      advice: "Give the FTE, above zero.",
    });
  return changed(value, {
    severity: "decide",
    code: "fte-below-zero",
    expected: EXPECTED,
    done: `${value} FTE was taken off the sum of the others.`,
    advice: "Check it: nothing is wrong if it is an adjustment.",
  });
}

const cannotTell = (value: number): Reading<number> =>
  nothing({
    severity: "stop",
    code: "fte-unit-not-known",
    expected: EXPECTED,
    done: `${value} is no FTE of one person, and neither hours nor percent by what the column shows: left out, and figures that need it are withheld.`,
    advice: "Give FTE: hours divided by those of full time, for example 18.5 by 37.",
  });
