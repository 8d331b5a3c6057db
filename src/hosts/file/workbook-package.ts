import type { Fault } from "../../workbook/fault";
import { err, ok, type Result } from "../../units/result";
import { faults } from "./faults";
import { PART_LIMIT, RATIO_LIMIT, RATIO_MATTERS_FROM, UNPACKED_LIMIT } from "./limits";
import { zipDirectory, type ZipEntry } from "./zip-directory";
import { unpack } from "./zip-unpack";

const inMegabytes = (bytes: number): string =>
  `${Math.round(bytes / 1024 / 1024).toLocaleString("en-GB")} MB`;

/** Why a part may not be unpacked, told from what the directory declares. */
function refusal(file: string, part: ZipEntry): Fault | null {
  if (part.encrypted) return faults.password(file);
  if (part.method !== 0 && part.method !== 8) {
    return faults.damaged(file, `its part ${part.name} is packed in a way that Excel does not use`);
  }
  const lies =
    part.method === 0 ? part.size !== part.packedSize : part.size === 0 && part.packedSize > 2;
  if (lies) return faults.damaged(file, `its part ${part.name} is not of the size it declares`);
  if (part.size > PART_LIMIT) {
    return faults.tooLargeUnpacked(file, `one part of it unpacks to ${inMegabytes(part.size)}`);
  }
  if (part.size > RATIO_MATTERS_FROM && part.size > RATIO_LIMIT * part.packedSize) {
    return faults.tooLargeUnpacked(
      file,
      `one part of it swells from ${inMegabytes(part.packedSize)} to ${inMegabytes(part.size)}, as no ordinary sheet does`
    );
  }
  return null;
}

/** The parts of a workbook file; each is unpacked only when asked for. */
export class WorkbookPackage {
  private readonly parts: ReadonlyMap<string, ZipEntry>;
  private unpacked = 0;

  constructor(
    readonly file: string,
    readonly bytes: Uint8Array,
    entries: readonly ZipEntry[]
  ) {
    this.parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** A part by its path; some programs write names in another case than they refer to. */
  find(path: string): ZipEntry | undefined {
    return this.parts.get(path.toLowerCase());
  }

  /** True where some part's path begins so. */
  holds(start: string): boolean {
    return [...this.parts.keys()].some((path) => path.startsWith(start.toLowerCase()));
  }

  refusal(part: ZipEntry): Fault | null {
    return refusal(this.file, part);
  }

  /** One part as text. */
  async text(part: ZipEntry): Promise<Result<string, Fault>> {
    const refused = this.refusal(part);
    if (refused !== null) return err(refused);
    this.unpacked += part.size;
    if (this.unpacked > UNPACKED_LIMIT) {
      return err(faults.tooLargeUnpacked(this.file, "it refers to its own parts over and over"));
    }
    const bytes = await unpack(this.bytes, part);
    if (!bytes.ok) return err(faults.damaged(this.file, bytes.error));
    return ok(new TextDecoder().decode(bytes.value));
  }
}

/** Opens a zip file and checks what it declares; nothing is unpacked yet. */
export function openPackage(file: string, bytes: Uint8Array): Result<WorkbookPackage, Fault> {
  const entries = zipDirectory(bytes);
  if (!entries.ok) return err(faults.damaged(file, "it breaks off before its end"));
  const total = entries.value.reduce((sum, entry) => sum + entry.size, 0);
  if (total > UNPACKED_LIMIT) {
    return err(faults.tooLargeUnpacked(file, `it unpacks to ${inMegabytes(total)}`));
  }
  return ok(new WorkbookPackage(file, bytes, entries.value));
}
