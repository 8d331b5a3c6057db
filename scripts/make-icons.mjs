/** Draws the add-in's icons: a muster roll, three rows each ticked, white on dark blue. Run: node scripts/make-icons.mjs */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const FOLDER = new URL("../assets/", import.meta.url);
const BLUE = [15, 61, 112];
const WHITE = [255, 255, 255];
const SAMPLES = 8;

/** Distance from a point to the stroke from a to b, in units of the icon's side. */
function toStroke(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Below zero inside the rounded square; the smallest icons fill their pixels to the edge. */
function toSquare(x, y, size) {
  const inset = size < 32 ? 0 : 0.03;
  const radius = 0.19;
  const reach = 0.5 - inset - radius;
  const dx = Math.max(0, Math.abs(x - 0.5) - reach);
  const dy = Math.max(0, Math.abs(y - 0.5) - reach);
  return Math.hypot(dx, dy) - radius;
}

/** Strokes of the roll; the smallest icons have two rows, so that each keeps its shape. */
function strokes(size) {
  const small = size < 24;
  const rows = small ? [0.344, 0.656] : [0.265, 0.5, 0.735];
  const half = small ? 0.05 : 0.034;
  const tick = small ? 0.115 : 0.078;
  return rows.flatMap((y) => [
    { from: [0.19, y], to: [0.19 + tick * 0.75, y + tick * 0.75], half },
    { from: [0.19 + tick * 0.75, y + tick * 0.75], to: [0.19 + tick * 2.1, y - tick * 0.9], half },
    { from: [0.53, y], to: [0.8, y], half },
  ]);
}

function pixels(size) {
  const lines = strokes(size);
  const bytes = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let inside = 0;
      let white = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
        const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
        if (toSquare(x, y, size) > 0) continue;
        inside += 1;
        if (lines.some(({ from, to, half }) => toStroke(x, y, from, to) <= half)) white += 1;
      }
      const share = inside === 0 ? 0 : white / inside;
      const at = row * (size * 4 + 1) + 1 + column * 4;
      for (let channel = 0; channel < 3; channel += 1)
        bytes[at + channel] = Math.round(WHITE[channel] * share + BLUE[channel] * (1 - share));
      bytes[at + 3] = Math.round((inside / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return bytes;
}

/** The checksum of a PNG chunk. */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** An 8-bit RGBA PNG. */
function png(size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels(size), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

mkdirSync(fileURLToPath(FOLDER), { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, FOLDER), png(size));
