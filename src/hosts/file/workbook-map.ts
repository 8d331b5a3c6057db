import type { Fault } from "../../workbook/fault";
import { err, ok, type Result } from "../../units/result";
import { faults } from "./faults";
import { relationshipsOf, type Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbook-package";
import { elements, inside, officeText, plainText } from "./xml-tags";
import type { ZipEntry } from "./zip-directory";

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipEntry;
  readonly tables: readonly ZipEntry[];
}

/** Where in the package the worksheets and what they share are. */
export interface WorkbookMap {
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: "1900" | "1904";
  readonly names: ReadonlyMap<string, string>;
  readonly styles: ZipEntry | undefined;
  readonly strings: ZipEntry | undefined;
  readonly properties: ZipEntry | undefined;
}

/** What kind of file this is, where it is a zip without a workbook of ours in it. */
function otherKind(book: WorkbookPackage): Fault {
  if (book.find("xl/workbook.bin") !== undefined) return faults.binaryWorkbook(book.file);
  if (book.find("mimetype") !== undefined && book.find("content.xml") !== undefined) {
    return faults.openDocument(book.file);
  }
  if (book.holds("xl/")) return faults.damaged(book.file, "its list of sheets is missing");
  return faults.noWorkbookInside(book.file);
}

async function sheetParts(
  book: WorkbookPackage,
  workbookXml: string,
  relationships: readonly Relationship[]
): Promise<Result<SheetPart[], Fault>> {
  const sheets: SheetPart[] = [];
  const used = new Set<ZipEntry>();
  for (const sheet of elements(inside(workbookXml, "sheets"), "sheet")) {
    const name = officeText(sheet.get("name") ?? "");
    const relationship = relationships.find(({ id }) => id === sheet.get("id"));
    if (relationship !== undefined && relationship.kind !== "worksheet") continue;
    const part = relationship && book.find(relationship.path);
    if (relationship === undefined || part === undefined) {
      return err(faults.damaged(book.file, `the content of sheet “${name}” is missing`));
    }
    if (used.has(part)) {
      return err(
        faults.damaged(book.file, `sheet “${name}” shares its content with another sheet`)
      );
    }
    used.add(part);
    const own = await relationshipsOf(book, relationship.path);
    if (!own.ok) return own;
    const tables = own.value
      .filter(({ kind }) => kind === "table")
      .flatMap(({ path }) => book.find(path) ?? []);
    const state = sheet.get("state");
    sheets.push({ name, hidden: state === "hidden" || state === "veryHidden", part, tables });
  }
  return sheets.length > 0 ? ok(sheets) : err(faults.noWorksheets(book.file));
}

/** Names people and formulas use; Excel's own (`_xlnm.`) are settings of the page. */
function definedNames(workbookXml: string): Map<string, string> {
  const names = new Map<string, string>();
  const found = /<(?:[\w.-]+:)?definedName\s([^>]*)>([^<]*)</g;
  for (const [, attributes = "", refersTo = ""] of workbookXml.matchAll(found)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? "";
    if (name !== "" && !name.startsWith("_xlnm.")) names.set(plainText(name), plainText(refersTo));
  }
  return names;
}

/** Finds the worksheets of a workbook, chart and dialog sheets left out. */
export async function mapWorkbook(book: WorkbookPackage): Promise<Result<WorkbookMap, Fault>> {
  const root = await relationshipsOf(book, "");
  if (!root.ok) return root;
  const path = root.value.find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  const part = book.find(path);
  if (part === undefined || path.endsWith(".bin")) return err(otherKind(book));
  const xml = await book.text(part);
  if (!xml.ok) return xml;
  if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(xml.value)) return err(otherKind(book));
  const relationships = await relationshipsOf(book, path);
  if (!relationships.ok) return relationships;
  const sheets = await sheetParts(book, xml.value, relationships.value);
  if (!sheets.ok) return sheets;
  const shared = (kind: string): ZipEntry | undefined =>
    book.find(relationships.value.find((relationship) => relationship.kind === kind)?.path ?? "");
  const [settings] = elements(xml.value, "workbookPr");
  const is1904 = ["1", "true"].includes(settings?.get("date1904") ?? "");
  return ok({
    sheets: sheets.value,
    dateSystem: is1904 ? "1904" : "1900",
    names: definedNames(xml.value),
    styles: shared("styles"),
    strings: shared("sharedStrings"),
    properties: book.find("docProps/custom.xml"),
  });
}
