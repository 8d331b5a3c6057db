import { provenOrder, readDateText } from "../../sheets/date-text";
import { FIRST_DAY, type Day } from "../../units/day";

/** A day as people in Britain type it: 20/06/2022, 20 June 2022, 2022-06-20. Null for anything less. */
export function typedDay(text: string): Day | null {
  if (provenOrder(text) === "month") return null;
  const read = readDateText(text, "day");
  return read === null || read.monthOnly || read.day < FIRST_DAY ? null : read.day;
}
