import type { Fault } from "../../workbook/fault";
import { err, ok, type Result } from "../../units/result";
import { plainStyles } from "./cell-formats";
import { faults } from "./faults";
import type { WorkbookMap } from "./workbook-map";
import type { WorkbookPackage } from "./workbook-package";
import { packedBytes, type ZipEntry } from "./zip-directory";
import { packZip, storedPart, type ZipPart } from "./zip-pack";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(
      ([kind, target], i) =>
        `<Relationship Id="r${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`
    )
    .join("") +
  `</Relationships>`;

function workbookXml(map: WorkbookMap): string {
  const sheets = map.sheets.map(
    (_, i) => `<sheet name="s${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`
  );
  const settings = map.dateSystem === "1904" ? `<workbookPr date1904="1"/>` : "";
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${sheets.join("")}</sheets></workbook>`;
}

/**
 * A package of the worksheets and their strings only, with plain names, for the reading library:
 * drawings, chart sheets, odd part names and lying headers never reach it. Packed parts are carried
 * over as they are, under the sizes that were checked.
 */
export function plainPackage(
  book: WorkbookPackage,
  map: WorkbookMap,
  dates: readonly boolean[]
): Result<Uint8Array, Fault> {
  const sheetTargets = map.sheets.map((_, i) => ["worksheet", `s${i + 1}.xml`] as const);
  const shared = [
    ["styles", "styles.xml"] as const,
    ...(map.strings === undefined ? [] : [["sharedStrings", "strings.xml"] as const]),
  ];
  const written = (name: string, xml: string): ZipPart =>
    storedPart(name, new TextEncoder().encode(xml));
  const parts: ZipPart[] = [
    written("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"/>`),
    written("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])),
    written("xl/workbook.xml", workbookXml(map)),
    written("xl/_rels/workbook.xml.rels", relationships([...sheetTargets, ...shared])),
    written("xl/styles.xml", plainStyles(dates)),
  ];
  const carried: [string, ZipEntry][] = map.sheets.map(({ part }, i) => [`xl/s${i + 1}.xml`, part]);
  if (map.strings !== undefined) carried.push(["xl/strings.xml", map.strings]);
  if (map.properties !== undefined) carried.push(["docProps/custom.xml", map.properties]);
  for (const [name, entry] of carried) {
    const refused = book.refusal(entry);
    if (refused !== null) return err(refused);
    const packed = packedBytes(book.bytes, entry);
    if (packed === null) {
      return err(faults.damaged(book.file, `its part ${entry.name} breaks off`));
    }
    parts.push({ name, packed, method: entry.method, crc: entry.crc, size: entry.size });
  }
  return ok(packZip(parts));
}
