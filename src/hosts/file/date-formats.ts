/** Built-in number formats that show a day; 27 to 58 are the East Asian ones. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/**
 * True where a number format shows a calendar date. Times of day and elapsed hours (`h:mm`, `[h]:mm`)
 * are not dates: their cells are read as plain numbers. A section that shows only words ("open" for one
 * day) says nothing of the others.
 */
export function showsDate(format: string): boolean {
  if (/^\s*general/i.test(format)) return false;
  const sections = format
    .replace(/\\.|"[^"]*"|[_*]./g, "")
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? "h" : ""))
    .replace(/am\/pm|a\/p/gi, "h")
    .split(";");
  // A section of fixed words ([=2958465]"open") leaves the date to the next.
  return sectionShowsDate(sections.find((section) => section.trim() !== "") ?? "");
}

function sectionShowsDate(section: string): boolean {
  if (/[#0?]/.test(section.replace(/\.0+/g, ""))) return false;
  if (/[yd]/i.test(section)) return true;
  return /m/i.test(section) && !/[hs]/i.test(section);
}

/** True where the number format of that id shows a date; `custom` holds the file's own formats. */
export function formatIdShowsDate(id: number, custom: ReadonlyMap<number, string>): boolean {
  const format = custom.get(id);
  return format === undefined ? BUILT_IN_DATES.has(id) : showsDate(format);
}
