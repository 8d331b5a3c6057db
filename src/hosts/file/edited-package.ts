import type { Fault } from "../../workbook/fault";
import { err, ok, type Result } from "../../units/result";
import { faults } from "./faults";
import { relationshipsOf } from "./relationships";
import type { WorkbookPackage } from "./workbook-package";
import { appendChild, quoted } from "./xml-insert";
import { elements } from "./xml-tags";
import { packedBytes, zipDirectory, type ZipEntry } from "./zip-directory";
import { deflatedPart, packZip, type ZipPart } from "./zip-pack";

const TYPES = "[Content_Types].xml";

export const relsOf = (path: string): string =>
  path.replace(/^(.*\/)?([^/]*)$/, (_, folder: string | undefined, file: string) =>
    [folder ?? "", "_rels/", file, ".rels"].join("")
  );

/** A part's path as another part refers to it: `../tables/table1.xml`. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let same = 0;
  while (same < folders.length && folders[same] === steps[same]) same++;
  return [...folders.slice(same).map(() => ".."), ...steps.slice(same)].join("/");
}

/** A workbook file some parts of which are changed or added; every other part stays byte for byte. */
export class EditedPackage {
  private readonly changed = new Map<string, string>();

  private constructor(
    private readonly book: WorkbookPackage,
    private readonly entries: readonly ZipEntry[],
    /** The path of the part that lists the sheets. */
    readonly workbook: string
  ) {}

  static async open(book: WorkbookPackage): Promise<Result<EditedPackage, Fault>> {
    const entries = zipDirectory(book.bytes);
    if (!entries.ok) return err(faults.damaged(book.file, "it breaks off before its end"));
    const root = await relationshipsOf(book, "");
    if (!root.ok) return root;
    const main = root.value.find(({ kind }) => kind === "officeDocument")?.path;
    return ok(new EditedPackage(book, entries.value, main ?? "xl/workbook.xml"));
  }

  /** The name of a part as the file spells it. */
  private spelt(path: string): string {
    return this.book.find(path)?.name ?? path;
  }

  has(path: string): boolean {
    return this.changed.has(this.spelt(path)) || this.book.find(path) !== undefined;
  }

  /** A part as it is to be; "" where there is none. */
  async text(path: string): Promise<Result<string, Fault>> {
    const changed = this.changed.get(this.spelt(path));
    if (changed !== undefined) return ok(changed);
    const entry = this.book.find(path);
    return entry === undefined ? ok("") : this.book.text(entry);
  }

  set(path: string, xml: string): void {
    this.changed.set(this.spelt(path), xml);
  }

  /** Adds a part of a type, under the first name of the series that is free; gives the name. */
  async add(series: string, type: string, xml: string): Promise<Result<string, Fault>> {
    let n = 1;
    while (this.has(`${series}${n}.xml`)) n++;
    return this.addNamed(`${series}${n}.xml`, type, xml);
  }

  async addNamed(path: string, type: string, xml: string): Promise<Result<string, Fault>> {
    const types = await this.text(TYPES);
    if (!types.ok) return types;
    this.set(
      TYPES,
      appendChild(
        types.value,
        "Types",
        (prefix) =>
          `<${prefix}Override PartName=${quoted(`/${path}`)} ContentType=${quoted(type)}/>`
      )
    );
    this.set(path, xml);
    return ok(path);
  }

  /** Adds a reference from a part ("" for the file itself) to another; gives its id. */
  async relate(from: string, type: string, to: string): Promise<Result<string, Fault>> {
    const path = relsOf(from);
    const before = await this.text(path);
    if (!before.ok) return before;
    const rels = before.value === "" ? NO_RELATIONSHIPS : before.value;
    const taken = new Set([...elements(rels, "Relationship")].map((one) => one.get("Id")));
    let n = 1;
    while (taken.has(`rIdMuster${n}`)) n++;
    const id = `rIdMuster${n}`;
    const made = (prefix: string): string =>
      `<${prefix}Relationship Id="${id}" Type=${quoted(type)} Target=${quoted(relativePath(from, to))}/>`;
    this.set(path, appendChild(rels, "Relationships", made));
    return ok(id);
  }

  /** The file with its changes. */
  async pack(): Promise<Result<Uint8Array, Fault>> {
    const parts: ZipPart[] = [];
    const written = new Set<string>();
    for (const entry of this.entries) {
      const { name, method, crc, size } = entry;
      const changed = this.changed.get(name);
      written.add(name);
      if (changed !== undefined) {
        parts.push(await deflatedPart(name, new TextEncoder().encode(changed)));
        continue;
      }
      const packed = packedBytes(this.book.bytes, entry);
      if (packed === null)
        return err(faults.damaged(this.book.file, `its part ${name} breaks off`));
      parts.push({ name, method, crc, size, packed });
    }
    for (const [name, xml] of this.changed)
      if (!written.has(name)) parts.push(await deflatedPart(name, new TextEncoder().encode(xml)));
    return ok(packZip(parts));
  }
}

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
