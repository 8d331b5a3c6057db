import { longDay, type Day } from "../../units/day";
import type { Workforce } from "../../workforce/workforce";
import type { Exposure } from "./exposure";

/**
 * Why it is not known how fast people leave; null where it is. Leavers that no sheet lists are unknown, not
 * nil: a sheet of leavers on which nobody left in the time it covers says that nobody did.
 */
export function leaversUnknown(
  { blocks, historyFrom }: Pick<Workforce, "blocks" | "historyFrom">,
  { leavers }: Exposure,
  opening: Day
): string | null {
  if (leavers.some((count) => count > 0)) return null;
  if (!blocks.some(({ kind }) => kind === "leavers"))
    return "no leavers are recorded: a projection needs at least some months of leavers, each with the day of starting and of leaving; add a sheet of leavers, a year of them or more";
  return historyFrom < opening
    ? null
    : `no leavers are recorded before ${longDay(opening)}: a projection needs at least some months of them; add earlier leavers to their sheet, or write on the sheet Assumptions from which day it holds them all (“Leaver records complete from”)`;
}
