import type { WorkbookScript } from "./compose/script";

/** Characters in one cell of the keeping sheet, below Excel's 32,767. */
const CELL = 30_000;
const PACKED = "gzip:";
const PLAIN = "json:";
const PIECE = 0x8000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A script as texts for cells, packed where the browser can pack. */
export async function packScript(script: WorkbookScript): Promise<string[]> {
  const json = JSON.stringify(script);
  const text =
    typeof CompressionStream === "undefined"
      ? PLAIN + json
      : PACKED +
        toBase64(await through(new TextEncoder().encode(json), new CompressionStream("gzip")));
  return Array.from({ length: Math.ceil(text.length / CELL) }, (_, i) =>
    text.slice(i * CELL, (i + 1) * CELL)
  );
}

/** The script from its texts; null where they are not whole or of another version. */
export async function unpackScript(cells: readonly string[]): Promise<WorkbookScript | null> {
  const text = cells.join("");
  try {
    const json = text.startsWith(PACKED)
      ? new TextDecoder().decode(
          await through(fromBase64(text.slice(PACKED.length)), new DecompressionStream("gzip"))
        )
      : text.startsWith(PLAIN)
        ? text.slice(PLAIN.length)
        : "null";
    const script = JSON.parse(json) as WorkbookScript | null;
    return script?.version === 1 ? script : null;
  } catch {
    return null;
  }
}
