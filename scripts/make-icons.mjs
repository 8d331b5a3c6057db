/** Makes the pictures of assets/ from their drawings. Run: node scripts/make-icons.mjs [FOLDER] */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DRAWINGS } from "./icons/drawings.mjs";
import { paint } from "./icons/paint.mjs";
import { png } from "./icons/png.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("../assets/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { name, draw, sizes } of DRAWINGS)
  for (const size of sizes)
    writeFileSync(path.join(folder, `${name}-${size}.png`), png(paint(draw(size), size), size));
