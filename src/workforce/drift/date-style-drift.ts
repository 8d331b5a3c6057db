import { normaliseHeading } from "../../sheets/heading-text";
import type { Issue } from "../../sheets/issue";
import type { DateStyle, DateStyles } from "./date-style";
import { driftIssue } from "./drift-issue";
import { DRIFT_LIMITS } from "./drift-limits";
import type { HeadingProfile, SheetProfile } from "./profile";
import type { SheetBlock } from "./sheet-blocks";

/** Columns whose dates are written otherwise than last time: day and month may have changed places. */
export function dateStyleDrift(before: SheetProfile, now: SheetBlock): Issue[] {
  return now.headings.flatMap((one) => {
    const then = before.headings.find((other) => isSameColumn(other, one));
    const style = then === undefined ? null : changedStyle(then.dates, one.dates);
    if (then === undefined || style === null) return [];
    return [
      driftIssue("date-style", "decide", [now.kind], {
        sheet: now.sheet,
        cell: one.cell,
        heading: one.heading,
        value: `${style} in ${one.dates.get(style) ?? 0} of ${total(one.dates)} cells`,
        expected: `${words(then.dates)}, as last time`,
        done: "Read in the way that the column's own dates allow.",
        advice: "Hold two or three of them against the system they come from.",
      }),
    ];
  });
}

const isSameColumn = (a: HeadingProfile, b: HeadingProfile): boolean =>
  normaliseHeading(a.heading) === normaliseHeading(b.heading) ||
  (a.meaning !== "" && a.meaning === b.meaning);

const total = (styles: DateStyles): number =>
  [...styles.values()].reduce((sum, count) => sum + count, 0);

/** A style that the column did not have last time, in so many cells that it is no slip. */
function changedStyle(before: DateStyles, now: DateStyles): DateStyle | null {
  if (total(before) === 0) return null;
  for (const [style, count] of now)
    if (!before.has(style) && count >= total(now) * DRIFT_LIMITS.newStyle) return style;
  return null;
}

const words = (styles: DateStyles): string =>
  [...styles]
    .sort(([, a], [, b]) => b - a)
    .map(([style]) => style)
    .join(" and ");
