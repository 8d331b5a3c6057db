import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";

const root = path.join(__dirname, "../..");

/** What a PNG shows: the rows of its one IDAT chunk, whatever they were packed by. */
function rows(file: string): Buffer {
  const bytes = readFileSync(file);
  const at = bytes.indexOf("IDAT", 0, "latin1");
  return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
}

test("the pictures are those that the script draws", () => {
  const drawn = mkdtempSync(path.join(tmpdir(), "icons-"));
  try {
    execFileSync(process.execPath, [path.join(root, "scripts/make-icons.mjs"), drawn]);
    const names = readdirSync(drawn).sort();
    expect(readdirSync(path.join(root, "assets")).sort()).toEqual(names);
    const other = names.filter(
      (name) => !rows(path.join(drawn, name)).equals(rows(path.join(root, "assets", name)))
    );
    expect(other).toEqual([]);
  } finally {
    rmSync(drawn, { recursive: true });
  }
});
