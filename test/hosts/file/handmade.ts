import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

export const relationships = (...targets: [kind: string, target: string][]): string =>
  `<Relationships xmlns="${RELS}">${targets
    .map(
      ([kind, to], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${to}"/>`
    )
    .join("")}</Relationships>`;

export const worksheet = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

export const workbook = (sheets: string, settings = ""): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${sheets}</sheets></workbook>`;

/** Cell formats: 0 plain, 1 built-in date, 2 dd/mm/yyyy, 3 [h]:mm, 4 h:mm, 5 pounds, 6 mmm yyyy;@. */
export const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="5">
<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>
<numFmt numFmtId="166" formatCode="h:mm"/><numFmt numFmtId="167" formatCode="[$£-809]#,##0;[Red]-[$£-809]#,##0"/>
<numFmt numFmtId="168" formatCode="mmm\\ yyyy;@"/></numFmts>
<cellXfs count="7">${[0, 14, 164, 165, 166, 167, 168].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;

/** A small workbook of one sheet, "Data", with these rows; `parts` adds to it or replaces, null removes. */
export async function handmade(
  rows: string,
  parts: Readonly<Record<string, string | Uint8Array | null>> = {}
): Promise<Uint8Array> {
  const zip = new JSZip();
  const all: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook(`<sheet name="Data" sheetId="1" r:id="rId1"/>`),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"]
    ),
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": worksheet(rows),
    ...parts,
  };
  for (const [path, content] of Object.entries(all)) if (content !== null) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Changes the central directory's record of one part: what the file declares, not what it holds. */
export function declare(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(
      lying.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
    );
    if (name === part) view.setUint32(at + 24, size, true);
  }
  return lying;
}
