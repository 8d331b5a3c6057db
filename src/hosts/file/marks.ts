/** Document properties by which Muster knows its own workbooks again. */
const MARK = "muster";
const SHEETS = "muster-sheets";

/** Office keeps at most 255 characters in one property; a longer list goes on in `muster-sheets-2`. */
const PROPERTY_LENGTH = 255;

/** The properties to be written for a workbook with these sheets of Muster's own. */
export function markProperties(productSheets: readonly string[]): Record<string, string> {
  const list = JSON.stringify(productSheets);
  const properties: Record<string, string> = { [MARK]: "1" };
  for (let part = 0; part * PROPERTY_LENGTH < list.length; part++) {
    const name = part === 0 ? SHEETS : `${SHEETS}-${part + 1}`;
    properties[name] = list.slice(part * PROPERTY_LENGTH, (part + 1) * PROPERTY_LENGTH);
  }
  return properties;
}

/** The sheets of Muster's own among those of a workbook, told by its properties. */
export function markedSheets(
  properties: Readonly<Record<string, unknown>>,
  sheets: readonly string[]
): string[] {
  if (String(properties[MARK]) !== "1") return [];
  let list = "";
  for (let part = 1; ; part++) {
    const piece = properties[part === 1 ? SHEETS : `${SHEETS}-${part}`];
    if (typeof piece !== "string") break;
    list += piece;
  }
  try {
    const marked: unknown = JSON.parse(list);
    return Array.isArray(marked) ? sheets.filter((sheet) => marked.includes(sheet)) : [];
  } catch {
    return [];
  }
}
