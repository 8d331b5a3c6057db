import { linesOf, scriptFrom } from "./compose/script-lines";
import type { WorkbookScript } from "./compose/script";
import { givingWay } from "./give-way";

/** Characters in one cell of the keeping sheet, below Excel's 32,767. */
const CELL = 30_000;
const PACKED = "gzip:";
const PLAIN = "json:";
const PIECE = 0x8000;

const through = (
  bytes: Blob,
  stream: CompressionStream | DecompressionStream
): Promise<ArrayBuffer> => new Response(bytes.stream().pipeThrough(stream)).arrayBuffer();

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** A script as texts for cells, packed where the browser can pack. */
export async function packScript(script: WorkbookScript): Promise<string[]> {
  const giveWay = givingWay();
  const lines: string[] = [];
  for (const line of linesOf(script)) {
    lines.push(line);
    await giveWay();
  }
  const json = lines.join("\n");
  const text =
    typeof CompressionStream === "undefined"
      ? PLAIN + json
      : PACKED +
        toBase64(new Uint8Array(await through(new Blob([json]), new CompressionStream("gzip"))));
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
          await through(
            new Blob([fromBase64(text.slice(PACKED.length))]),
            new DecompressionStream("gzip")
          )
        )
      : text.startsWith(PLAIN)
        ? text.slice(PLAIN.length)
        : "null";
    return await scriptFrom(json.split("\n"));
  } catch {
    return null;
  }
}
