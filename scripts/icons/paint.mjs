import { inside, insideTile } from "./shapes.mjs";

const BLUE = [15, 61, 112];
const WHITE = [255, 255, 255];
/** Each pixel is looked at in 8 × 8 places. */
const SAMPLES = 8;

/** The rows of a PNG of one drawing, RGBA, a filter byte before each. */
export function paint(shapes, size) {
  const bytes = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let tile = 0;
      let white = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
        const x = column + ((i % SAMPLES) + 0.5) / SAMPLES;
        const y = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
        if (!insideTile(x, y, size)) continue;
        tile += 1;
        if (shapes.some((shape) => inside(shape, x, y))) white += 1;
      }
      const share = tile === 0 ? 0 : white / tile;
      const at = row * (size * 4 + 1) + 1 + column * 4;
      for (let channel = 0; channel < 3; channel += 1)
        bytes[at + channel] = Math.round(WHITE[channel] * share + BLUE[channel] * (1 - share));
      bytes[at + 3] = Math.round((tile / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return bytes;
}
