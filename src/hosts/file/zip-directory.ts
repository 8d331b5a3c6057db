import { err, ok, type Result } from "../../units/result";

/** One part of a zip file, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes as packed, and as unpacked if the directory tells the truth. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the part's own header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const FULL_32 = 0xffffffff;
const LONGEST_COMMENT = 65535;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function directoryBounds(view: DataView, end: number): { count: number; start: number } {
  const bounds = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  if (bounds.count !== 0xffff && bounds.start !== FULL_32) return bounds;
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR64_SIGNATURE) return bounds;
  const end64 = long(view, end - 12);
  if (view.getUint32(end64, true) !== END64_SIGNATURE) return bounds;
  return { count: long(view, end64 + 32), start: long(view, end64 + 48) };
}

/** Sizes over 4 GB stand in an extra field, only those that overflowed, in this order. */
function longSizes(view: DataView, from: number, length: number, sizes: number[]): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== FULL_32) return size;
      next += 8;
      return long(view, next - 8);
    });
  }
  return sizes;
}

function entriesFrom(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | null {
  const { count, start } = directoryBounds(view, end);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const [size = 0, packedSize = 0, offset = 0] = longSizes(
      view,
      at + 46 + nameLength,
      extraLength,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
    );
    entries.push({
      name: name.replaceAll("\\", "/").replace(/^\//, ""),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The list of parts at the end of a zip file; an error where the file breaks off before or in it. */
export function zipDirectory(bytes: Uint8Array): Result<ZipEntry[], "cut-short"> {
  if (bytes.length < 22) return err("cut-short");
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === -1) return err("cut-short");
  try {
    const entries = entriesFrom(bytes, view, end);
    return entries === null ? err("cut-short") : ok(entries);
  } catch (error) {
    // A DataView throws RangeError where an offset points past the end of the file.
    if (error instanceof RangeError) return err("cut-short");
    throw error;
  }
}

/** The packed bytes of one part, or null where its header is not there or it reaches past the end. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length) return null;
  if (view.getUint32(entry.offset, true) !== 0x04034b50) return null;
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const stop = start + entry.packedSize;
  return stop > bytes.length ? null : bytes.subarray(start, stop);
}
