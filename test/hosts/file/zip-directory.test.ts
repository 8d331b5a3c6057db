import { readWorkbook } from "../../../src/hosts/file/read";
import { packZip, storedPart } from "../../../src/hosts/file/zip-pack";
import { packedBytes, zipDirectory } from "../../../src/hosts/file/zip-directory";
import { handmade } from "./handmade";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The same file with its directory's place and count in the records for files over 4 GB. */
function inLongForm(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const old = new DataView(zip.buffer, zip.byteOffset + end, 22);
  const out = new Uint8Array(zip.length + 56 + 20);
  out.set(zip.subarray(0, end));
  out.set(zip.subarray(end), end + 76);
  const view = new DataView(out.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 32, BigInt(old.getUint16(10, true)), true);
  view.setBigUint64(end + 40, BigInt(old.getUint32(12, true)), true);
  view.setBigUint64(end + 48, BigInt(old.getUint32(16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return out;
}

describe("the directory of a zip file", () => {
  const zip = packZip([storedPart("a.txt", text("alpha")), storedPart("b/c.txt", text("beta"))]);

  test("lists its parts and finds their bytes", () => {
    const entries = zipDirectory(zip);
    expect(entries).toMatchObject({
      ok: true,
      value: [{ name: "a.txt", size: 5 }, { name: "b/c.txt" }],
    });
    if (!entries.ok) return;
    expect(new TextDecoder().decode(packedBytes(zip, entries.value[1]!)!)).toBe("beta");
  });

  test("in the long form, and with a comment after it", async () => {
    expect(zipDirectory(inLongForm(zip))).toEqual(zipDirectory(zip));
    const commented = new Uint8Array([...zip, ...text("made by a test")]);
    expect(zipDirectory(commented)).toEqual(zipDirectory(zip));
    const book = await handmade(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    expect((await readWorkbook("long.xlsx", inLongForm(book))).ok).toBe(true);
  });

  test("a part that points past the end of the file has no bytes", () => {
    const entries = zipDirectory(zip);
    if (!entries.ok) throw new Error("no directory");
    expect(packedBytes(zip, { ...entries.value[1]!, packedSize: 5000 })).toBeNull();
    expect(packedBytes(zip, { ...entries.value[1]!, offset: zip.length })).toBeNull();
  });

  test("an offset past the end of the file is a file cut short", () => {
    const broken = zip.slice();
    new DataView(broken.buffer).setUint32(broken.length - 6, 0x7fffffff, true);
    expect(zipDirectory(broken)).toEqual({ ok: false, error: "cut-short" });
  });
});
