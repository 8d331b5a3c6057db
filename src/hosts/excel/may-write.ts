import type { HostFault } from "../../workbook/port-fault";
import { sheetNameTaken } from "../../workbook/port-faults";
import type { WorkbookScript } from "./compose/script";
import { same } from "./enter/enter-tables";
import type { Look } from "./look";

const fault = (code: HostFault["code"], message: string, advice: string): HostFault => ({
  code,
  message,
  advice,
});

/** Why a script must not be written into this workbook, found before anything is touched; null: it may. */
export function whyNotWrite(script: WorkbookScript, look: Look): HostFault | null {
  if (look.readOnly)
    return fault(
      "read-only",
      `${look.name} is open read-only. Nothing was written.`,
      "Save a copy of your own (File, Save As) and open Muster there."
    );
  return whyNotSheets(script, look) ?? whyNotNames(script, look);
}

function whyNotSheets({ sheets }: WorkbookScript, look: Look): HostFault | null {
  const ours = new Set(ownSheets(look));
  for (const { name } of sheets) {
    const standing = look.sheets.find((sheet) => same(sheet.name, name));
    if (standing === undefined && look.structureProtected)
      return fault(
        "structure-protected",
        `The workbook's structure is protected, so sheet “${name}” cannot be added. Nothing was written.`,
        "Take the protection off (Review, Protect Workbook) and write again."
      );
    if (standing === undefined) continue;
    if (!ours.has(standing.name)) return sheetNameTaken(standing.name);
    if (standing.isProtected)
      return fault(
        "sheet-protected",
        `Muster's sheet “${standing.name}” is protected, so it cannot be written again. Nothing was written.`,
        `Take the protection off sheet “${standing.name}” (Review, Unprotect Sheet) and write again.`
      );
  }
  return null;
}

function whyNotNames({ sheets, names }: WorkbookScript, look: Look): HostFault | null {
  const ours = ownSheets(look);
  const foreign = look.tables.find(
    (table) =>
      !ours.includes(table.sheet) &&
      sheets.some(({ tables }) => tables.some(({ name }) => same(name, table.name)))
  );
  if (foreign !== undefined)
    return fault(
      "name-taken",
      `Your table “${foreign.name}” on sheet “${foreign.sheet}” has the name of one that Muster writes. Nothing was written.`,
      "Rename your table (Table Design, Table Name) and write again."
    );
  for (const { name } of names) {
    const standing = [...look.names].find(([known]) => same(known, name));
    if (standing === undefined || look.ownNames.has(standing[0])) continue;
    if (!refersTo(standing[1], ours))
      return fault(
        "name-taken",
        `The workbook has a name “${standing[0]}” of yours where Muster writes one of its own. Nothing was written.`,
        "Rename yours (Formulas, Name Manager) and write again."
      );
  }
  return null;
}

/**
 * The sheets that may be written over. Once Muster has written from Excel, each of its sheets carries its
 * stamp: a sheet that only has the name of one is the user's.
 */
export function ownSheets({ sheets, productSheets, keeping }: Look): string[] {
  return sheets
    .filter(
      ({ name, stamped }) => stamped || (keeping.current === null && productSheets.includes(name))
    ) // prettier-ignore
    .map(({ name }) => name);
}

const refersTo = (formula: string, sheets: readonly string[]): boolean => {
  const sheet = formula.slice(0, formula.lastIndexOf("!")).replace(/^'(.*)'$/, "$1").replaceAll("''", "'"); // prettier-ignore
  return sheets.some((name) => same(name, sheet));
};
