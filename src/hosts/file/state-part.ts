import type { Fault } from "../../workbook/fault";
import type { Result } from "../../units/result";
import { EditedPackage } from "./edited-package";
import { relationshipsOf } from "./relationships";
import { isStateXml, stateFrom, stateXml } from "./state-xml";
import { openPackage, type WorkbookPackage } from "./workbook-package";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const FOLDER = "customXml/";

/** A state as it is found in a file: none, one, or one that this version cannot read. */
export type FoundState =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly state: string }
  | { readonly kind: "unreadable" };

const UNREADABLE: FoundState = { kind: "unreadable" };

/** Where the workbook part is. */
async function workbookPath(book: WorkbookPackage): Promise<string> {
  const root = await relationshipsOf(book, "");
  const found = root.ok ? root.value.find(({ kind }) => kind === "officeDocument") : undefined;
  return found?.path ?? "xl/workbook.xml";
}

/** The paths of the custom XML parts of a workbook that hold a state of Muster's. */
async function stateParts(book: WorkbookPackage): Promise<{ path: string; xml: string }[]> {
  const relations = await relationshipsOf(book, await workbookPath(book));
  const found: { path: string; xml: string }[] = [];
  for (const { kind, path } of relations.ok ? relations.value : []) {
    const part = kind === "customXml" ? book.find(path) : undefined;
    const xml = part === undefined ? undefined : await book.text(part);
    if (xml?.ok === true && isStateXml(xml.value)) found.push({ path, xml: xml.value });
  }
  return found;
}

/** The product's own state in an .xlsx file, as Excel keeps it for the add-in. */
export async function stateInFile(name: string, bytes: Uint8Array): Promise<FoundState> {
  const book = openPackage(name, bytes);
  if (!book.ok) return { kind: "none" };
  const [part] = await stateParts(book.value);
  if (part === undefined) return { kind: "none" };
  const state = stateFrom(part.xml);
  return state === null ? UNREADABLE : { kind: "state", state };
}

/** The file with the product's own state in a part of its own. */
export async function withState(
  name: string,
  bytes: Uint8Array,
  state: string
): Promise<Result<Uint8Array, Fault>> {
  const book = openPackage(name, bytes);
  if (!book.ok) return book;
  const edited = await EditedPackage.open(book.value);
  if (!edited.ok) return edited;
  const [standing] = await stateParts(book.value);
  if (standing !== undefined) edited.value.set(standing.path, stateXml(state));
  else {
    const added = await edited.value.add(`${FOLDER}item`, "application/xml", stateXml(state));
    if (!added.ok) return added;
    const related = await edited.value.relate(edited.value.workbook, RELATION, added.value);
    if (!related.ok) return related;
  }
  return edited.value.pack();
}
