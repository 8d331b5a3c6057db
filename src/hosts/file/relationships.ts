import type { Fault } from "../../workbook/fault";
import { ok, type Result } from "../../units/result";
import type { WorkbookPackage } from "./workbook-package";
import { elements } from "./xml-tags";

/** One reference from a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "table". */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly path: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

function resolve(base: string, target: string): string {
  const steps: string[] = [];
  const full = target.startsWith("/") ? target : folderOf(base) + target;
  for (const step of full.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The references of one part ("" for the file itself) to parts of the same file. */
export async function relationshipsOf(
  book: WorkbookPackage,
  path: string
): Promise<Result<Relationship[], Fault>> {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const part = book.find(`${folderOf(path)}_rels/${file}.rels`);
  if (part === undefined) return ok([]);
  const xml = await book.text(part);
  if (!xml.ok) return xml;
  const found = [...elements(xml.value, "Relationship")]
    .filter((rel) => rel.get("TargetMode") !== "External")
    .map((rel) => ({
      id: rel.get("Id") ?? "",
      kind: (rel.get("Type") ?? "").split("/").at(-1) ?? "",
      path: resolve(path, rel.get("Target") ?? ""),
    }));
  return ok(found);
}
