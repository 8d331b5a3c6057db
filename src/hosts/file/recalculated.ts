import { prefixOf } from "./xml-insert";

/** What comes before the settings of calculation in a workbook part, last first. */
const BEFORE = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** A workbook part that has its formulas worked out again when the file is opened. */
export function recalculated(xml: string): string {
  const settings = /<(?:[\w.-]+:)?calcPr(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml)?.[0];
  if (settings !== undefined) {
    const plain = settings.replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "");
    return xml.replace(settings, () => plain.replace("calcPr", 'calcPr fullCalcOnLoad="1"'));
  }
  const prefix = prefixOf(xml, "sheets");
  const made = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  for (const name of BEFORE) {
    const close = new RegExp(
      `</(?:[\\w.-]+:)?${name}\\s*>|<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?/>`
    ).exec(xml);
    if (close === null) continue;
    const at = close.index + close[0].length;
    return xml.slice(0, at) + made + xml.slice(at);
  }
  return xml;
}
