const ALONE =
  /^(?:(?:grand|overall|sub|running|report|column|force|section|team|department|directorate|command|regional|net)?[\s-]*totals?|sum|overall|(?:sub[\s-]?total|total)s?[\s:-]+(?:fte|wte|posts?|heads?|headcount|£|staff|officers|establishment|\d+\b.*))\s*[:=]?$/i;
const WITH_MORE = /^(?:grand |overall |sub[\s-]?)?totals?\b|\btotals?\s*:?$/i;
const WHOLE =
  /^(?:all(?: (?:staff|posts|officers|teams|ranks|grades|forces|units|leavers|courses))?|(?:the )?(?:whole )?(?:force|organisation|opcc|office))$/i;
const NO_ROW =
  /^(?:%|per ?cent|as a %|(?:average|avg|mean|median)\b(?! \w+ (?:officer|manager))|(?:vacancy|turnover) rate)/i;

/** Most text holds none of these, and needs no closer look. */
const ANY = /total|sum|overall|^all|force|organisation|opcc|office|%|cent|^av|^me|rate/i;

/**
 * How surely a text names a total: "alone" says no more than that; "more" may be the name of a thing as well
 * ("Total Rewards Manager", "Response total", "All staff"); null names none. Shares and means are no rows either.
 */
export function totalWords(text: string): "alone" | "more" | null {
  if (text.length > 100 || !ANY.test(text)) return null;
  if (ALONE.test(text) || NO_ROW.test(text)) return "alone";
  return WITH_MORE.test(text) || WHOLE.test(text) ? "more" : null;
}
