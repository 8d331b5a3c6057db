import type { SheetPlan, TablePlan } from "../../workbook/sheet-plan";
import type { Fault } from "../../workbook/fault";
import { ok, type Result } from "../../units/result";
import type { EditedPackage } from "./edited-package";
import { productSheetXml, tableXml, type StyleFor } from "./product-sheet";
import { relationshipsOf } from "./relationships";
import type { SheetPart, WorkbookMap } from "./workbook-map";
import type { WorkbookPackage } from "./workbook-package";
import { appendChild, quoted } from "./xml-insert";
import { elements, inside } from "./xml-tags";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet of Muster's in a workbook of the user's: put behind the others, or in the place of the one before. */
export async function addSheet(
  edited: EditedPackage,
  book: WorkbookPackage,
  map: WorkbookMap,
  plan: SheetPlan,
  styleFor: StyleFor
): Promise<Result<void, Fault>> {
  const [planned] = plan.tables;
  const before = map.sheets.find(({ name }) => name === plan.name);
  if (before !== undefined) return replace(edited, book, before, plan, planned, styleFor);
  const part = await edited.add("xl/worksheets/sheet", `${CONTENT}.worksheet+xml`, "");
  if (!part.ok) return part;
  let id: string | null = null;
  if (planned !== undefined) {
    const free = await freeTable(planned, book, map);
    if (!free.ok) return free;
    const { table, number } = free.value;
    const xml = tableXml(table, number);
    const path = await edited.add("xl/tables/table", `${CONTENT}.table+xml`, xml);
    if (!path.ok) return path;
    const related = await edited.relate(part.value, `${OFFICE}/table`, path.value);
    if (!related.ok) return related;
    id = related.value;
  }
  edited.set(part.value, productSheetXml(plan, styleFor, id));
  return list(edited, plan.name, part.value);
}

async function replace(
  edited: EditedPackage,
  book: WorkbookPackage,
  sheet: SheetPart,
  plan: SheetPlan,
  planned: TablePlan | undefined,
  styleFor: StyleFor
): Promise<Result<void, Fault>> {
  const own = await relationshipsOf(book, sheet.part.name);
  if (!own.ok) return own;
  const table = own.value.find(({ kind }) => kind === "table");
  if (table !== undefined && planned !== undefined) {
    const xml = await edited.text(table.path);
    if (!xml.ok) return xml;
    const [root] = elements(xml.value, "table");
    const name = root?.get("displayName") ?? planned.name;
    edited.set(table.path, tableXml({ ...planned, name }, Number(root?.get("id") ?? 1)));
  }
  edited.set(sheet.part.name, productSheetXml(plan, styleFor, table?.id ?? null));
  return ok(undefined);
}

/** The table under a name and number that no other table of the workbook has. */
async function freeTable(
  planned: TablePlan,
  book: WorkbookPackage,
  { sheets, names }: WorkbookMap
): Promise<Result<{ table: TablePlan; number: number }, Fault>> {
  const taken = new Set([...names.keys()].map((name) => name.toLowerCase()));
  let number = 1;
  for (const part of sheets.flatMap(({ tables }) => tables)) {
    const xml = await book.text(part);
    if (!xml.ok) return xml;
    const [root] = elements(xml.value, "table");
    taken.add((root?.get("displayName") ?? "").toLowerCase());
    number = Math.max(number, Number(root?.get("id") ?? 0) + 1);
  }
  let name = planned.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${planned.name}_${n}`;
  return ok({ table: { ...planned, name }, number });
}

/** Enters a sheet in the workbook's list, last. */
async function list(
  edited: EditedPackage,
  name: string,
  part: string
): Promise<Result<void, Fault>> {
  const id = await edited.relate(edited.workbook, `${OFFICE}/worksheet`, part);
  if (!id.ok) return id;
  const xml = await edited.text(edited.workbook);
  if (!xml.ok) return xml;
  const sheets = [...elements(inside(xml.value, "sheets"), "sheet")];
  const number = Math.max(0, ...sheets.map((sheet) => Number(sheet.get("sheetId") ?? 0))) + 1;
  const reference = referenceOf(xml.value, id.value);
  edited.set(
    edited.workbook,
    appendChild(
      xml.value,
      "sheets",
      (prefix) => `<${prefix}sheet name=${quoted(name)} sheetId="${number}" ${reference}/>`
    )
  );
  return ok(undefined);
}

/** The reference to a part, in the words that the workbook uses for its other sheets. */
function referenceOf(workbookXml: string, id: string): string {
  const prefix = /\s([\w.-]+):id=/.exec(inside(workbookXml, "sheets"))?.[1] ?? "r";
  const space = new RegExp(`\\sxmlns:${prefix}="([^"]*)"`).exec(workbookXml)?.[1] ?? OFFICE;
  return `xmlns:${prefix}=${quoted(space)} ${prefix}:id=${quoted(id)}`;
}
