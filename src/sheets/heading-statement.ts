/** What period a heading says its money is for: "Agency £ per month", "Day rate". Null where unsaid. */
export function periodOfHeading(heading: string): "day" | "week" | "month" | "year" | null {
  const text = heading.toLowerCase();
  if (
    /\b(per|a|each)\s+(calendar\s+)?month\b|\/\s*month|\bpcm\b|\bp\.c\.m|\bmonthly\b/.test(text)
  ) {
    return "month";
  }
  if (/\b(per|a|each)\s+week\b|\/\s*week|\bp\.?w\b|\bweekly\b/.test(text)) return "week";
  if (/\b(per|a|each)\s+day\b|\/\s*day|\bdaily\b|\bday rate\b/.test(text)) return "day";
  if (/\b(per|a|each)\s+(year|annum)\b|\/\s*year|\bp\.?a\b|\bannual\b|\byearly\b/.test(text))
    return "year";
  return null;
}

/** True where a date heading names the last day in post, so that the post is vacant from the day after. */
export const saysLastDay = (heading: string): boolean =>
  /\blast (working )?day\b|\bleaver date\b|\bleav(ing|e) date\b|\blwd\b|\bend date\b/i.test(
    heading
  );

/** How many days one unit of a "time to start" heading is: 7 for weeks, 1 for days and where unsaid. */
export const daysPerUnit = (heading: string): number =>
  /\b(weeks?|wks?)\b/i.test(heading) ? 7 : 1;

/** True where a salary heading says what the person is paid, not what the full-time post is worth. */
export const saysActualPay = (heading: string): boolean =>
  /\bactual\b|\bpro[\s-]?rata\b/i.test(heading);

/** True where a cost heading is for one delegate. */
export const saysEach = (heading: string): boolean =>
  /\bper (delegate|head|person|place|attendee|learner)\b|\bunit\b|\beach\b/i.test(heading);
