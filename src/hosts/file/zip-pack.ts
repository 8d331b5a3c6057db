import { crc32 } from "./crc32";

/** A part to be packed: plain bytes, or bytes that are deflated already. */
export interface ZipPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

/** A part whose bytes are written as they are. */
export const storedPart = (name: string, bytes: Uint8Array): ZipPart => ({
  name,
  packed: bytes,
  method: 0,
  crc: crc32(bytes),
  size: bytes.length,
});

/** A part whose bytes are deflated. */
export async function deflatedPart(name: string, bytes: Uint8Array): Promise<ZipPart> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const [packed] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(bytes.slice()),
    writer.close(),
  ]);
  return { name, packed: new Uint8Array(packed), method: 8, crc: crc32(bytes), size: bytes.length };
}

/** 1 January 1980, the first day a zip file knows: the same parts always give the same bytes. */
const DATED = 33;

function header(part: ZipPart, name: Uint8Array, offset: number | null): Uint8Array {
  const central = offset !== null;
  const bytes = new Uint8Array((central ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  const shared = central ? 6 : 4;
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true);
  if (central) view.setUint16(4, 20, true);
  view.setUint16(shared, 20, true);
  view.setUint16(shared + 2, 0x0800, true);
  view.setUint16(shared + 4, part.method, true);
  view.setUint16(shared + 8, DATED, true);
  view.setUint32(shared + 10, part.crc, true);
  view.setUint32(shared + 14, part.packed.length, true);
  view.setUint32(shared + 18, part.size, true);
  view.setUint16(shared + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(name, central ? 46 : 30);
  return bytes;
}

/** Parts as one zip file. */
export function packZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const local = header(part, name, null);
    directory.push(header(part, name, at));
    pieces.push(local, part.packed);
    at += local.length + part.packed.length;
  }
  const directorySize = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, at, true);
  const out = new Uint8Array(at + directorySize + end.length);
  let next = 0;
  for (const piece of [...pieces, ...directory, end]) {
    out.set(piece, next);
    next += piece.length;
  }
  return out;
}
