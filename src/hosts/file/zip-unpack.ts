import { err, ok, type Result } from "../../units/result";
import { crc32 } from "./crc32";
import { packedBytes, type ZipEntry } from "./zip-directory";

const SLICE = 65536;

/** Fed slice by slice, so that a part that swells is stopped before it fills the memory. */
function slices(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + SLICE));
      else controller.close();
      at += SLICE;
    },
  });
}

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const out = new Uint8Array(size);
  let length = 0;
  const reader = slices(packed).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return length === size ? out : null;
    if (length + value.length > size) {
      await reader.cancel();
      return null;
    }
    out.set(value, length);
    length += value.length;
  }
}

/** One part unpacked. It never takes more memory than the directory declared for it. */
export async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry
): Promise<Result<Uint8Array, string>> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return err(`its part ${entry.name} breaks off`);
  try {
    const unpacked = entry.method === 0 ? packed : await inflate(packed, entry.size);
    if (unpacked === null) return err(`its part ${entry.name} is not of the size it declares`);
    return crc32(unpacked) === entry.crc
      ? ok(unpacked)
      : err(`the check sum of its part ${entry.name} is wrong`);
  } catch {
    return err(`its part ${entry.name} cannot be unpacked`);
  }
}
