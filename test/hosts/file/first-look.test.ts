import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createDeflateRaw } from "node:zlib";
import JSZip from "jszip";
import type { Fault } from "../../../src/workbook/fault";
import { readWorkbook } from "../../../src/hosts/file/read";
import { packedBytes, zipDirectory } from "../../../src/hosts/file/zip-directory";
import { deflatedPart, packZip, storedPart } from "../../../src/hosts/file/zip-pack";
import { declare, handmade, relationships, workbook, worksheet } from "./handmade";

const MEGABYTE = 1024 * 1024;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const ONE_ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;

async function faultOf(bytes: Uint8Array): Promise<Fault> {
  const read = await readWorkbook("choice.xlsx", bytes);
  if (read.ok) throw new Error("it was read");
  expect(read.error.message).toContain("choice.xlsx");
  expect(read.error.message + read.error.advice).not.toMatch(/Error|undefined|\n\s*at |hucre/);
  return read.error;
}

function oldContainer(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((stream, i) => {
    bytes.set(Buffer.from(stream, "utf16le"), 1024 + i * 128);
  });
  return bytes;
}

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

/** That many megabytes of spaces, deflated bit by bit so that the test itself stays small. */
async function deflatedSpaces(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflateRaw({ level: 9 });
  const block = Buffer.alloc(MEGABYTE, 32);
  Readable.from(Array.from({ length: megabytes }, () => block)).pipe(deflate);
  return new Uint8Array(await buffer(deflate));
}

/** A workbook whose one sheet unpacks to this many megabytes; it declares the truth. */
async function bomb(megabytes: number): Promise<Uint8Array> {
  return packZip([
    storedPart("_rels/.rels", text(relationships(["officeDocument", "xl/workbook.xml"]))),
    storedPart("xl/workbook.xml", text(workbook(`<sheet name="Data" sheetId="1" r:id="rId1"/>`))),
    storedPart(
      "xl/_rels/workbook.xml.rels",
      text(relationships(["worksheet", "worksheets/sheet1.xml"]))
    ),
    {
      name: "xl/worksheets/sheet1.xml",
      packed: await deflatedSpaces(megabytes),
      method: 8,
      crc: 0x12345678,
      size: megabytes * MEGABYTE,
    },
  ]);
}

describe("files that are no workbook", () => {
  test.each<[string, Uint8Array, Fault["code"], RegExp]>([
    ["an empty file", new Uint8Array(), "empty", /empty/],
    ["a password", oldContainer("EncryptionInfo", "EncryptedPackage"), "protected", /password/],
    [
      "a sensitivity label",
      oldContainer("DRMEncryptedDataSpace", "EncryptedPackage"),
      "protected",
      /label/,
    ],
    ["an old .xls", oldContainer("Workbook"), "not-a-workbook", /\.xls, Excel 97/],
    ["an old Word file", oldContainer("WordDocument"), "not-a-workbook", /old Office file/],
    ["a CSV file", text("Number,Name\n1,A\n"), "not-a-workbook", /plain text/],
    [
      "a web page named .xls",
      text("\ufeff<html><table></table></html>"),
      "not-a-workbook",
      /web page/,
    ],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      "not-a-workbook",
      /not an Excel/,
    ],
    ["zeros", new Uint8Array(5000), "damaged", /zeros/],
    ["one byte", Uint8Array.of(0x50), "not-a-workbook", /plain text/],
    ["the first bytes of a zip only", Uint8Array.of(0x50, 0x4b, 3, 4), "damaged", /breaks off/],
  ])("%s", async (_, bytes, code, message) => {
    const fault = await faultOf(bytes);
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(message);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["a zip of photographs", { "holiday.jpg": "x" }, /no workbook in it/],
    [
      "a Word document",
      {
        "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
        "word/document.xml": "<w:document/>",
      },
      /no workbook in it/,
    ],
    [
      "a binary workbook",
      {
        "_rels/.rels": relationships(["officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "x",
      },
      /\.xlsb/,
    ],
    [
      "an OpenDocument sheet",
      { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" },
      /\.ods/,
    ],
  ])("%s", async (_, parts, message) => {
    const fault = await faultOf(await zipOf(parts));
    expect(fault.code).toBe("not-a-workbook");
    expect(fault.message).toMatch(message);
  });

  test("a workbook of chart sheets only", async () => {
    const bytes = await handmade("", {
      "xl/_rels/workbook.xml.rels": relationships(["chartsheet", "chartsheets/sheet1.xml"]),
    });
    expect((await faultOf(bytes)).message).toMatch(/no worksheets/);
  });
});

describe("workbooks that are damaged", () => {
  test("cut short anywhere, or with any one byte changed, it is a fault or a reading, never a throw", async () => {
    const whole = await handmade(ONE_ROW);
    for (let length = 4; length < whole.length; length += 13) {
      expect((await faultOf(whole.slice(0, length))).code).toBe("damaged");
    }
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at]! + 77) % 256;
      const read = await readWorkbook("choice.xlsx", changed);
      if (!read.ok) expect(read.error.advice).not.toBe("");
    }
  });

  test.each<[string, Record<string, string | null>, RegExp]>([
    [
      "a sheet's part is missing",
      { "xl/worksheets/sheet1.xml": null },
      /content of sheet “Data” is missing/,
    ],
    ["the list of sheets is missing", { "xl/workbook.xml": null }, /list of sheets is missing/],
    [
      "the relationships are missing",
      { "xl/_rels/workbook.xml.rels": null },
      /content of sheet “Data” is missing/,
    ],
    [
      "the strings are missing",
      { "xl/worksheets/sheet1.xml": worksheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`) },
      /texts of sheet “Data” are missing/,
    ],
    [
      "a cell is outside every sheet",
      { "xl/worksheets/sheet1.xml": worksheet(`<row r="1"><c r="ZZZZ1"><v>0</v></c></row>`) },
      /cannot be read/,
    ],
    [
      "two sheets share one part",
      {
        "xl/workbook.xml": workbook(
          `<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>`
        ),
      },
      /shares its content/,
    ],
  ])("%s", async (_, parts, message) => {
    const fault = await faultOf(await handmade(ONE_ROW, parts));
    expect(fault.code).toBe("damaged");
    expect(fault.message).toMatch(message);
  });
});

test("a sheet whose check sum is wrong is damaged", async () => {
  const whole = await handmade(ONE_ROW, {
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "strings.xml"]
    ),
    "xl/strings.xml": "<sst/>",
  });
  const entries = zipDirectory(whole);
  if (!entries.ok) throw new Error("no directory");
  const parts = entries.value.map((entry) => ({
    ...entry,
    packed: packedBytes(whole, entry)!,
    crc: entry.name.includes("sheet1") ? entry.crc ^ 1 : entry.crc,
  }));
  expect((await faultOf(packZip(parts))).code).toBe("damaged");
});

test.each(["stored", "deflated"])("a %s part whose check sum is wrong is damaged", async (how) => {
  const list = text(workbook(`<sheet name="Data" sheetId="1" r:id="rId1"/>`));
  const part = await (how === "stored" ? storedPart : deflatedPart)("xl/workbook.xml", list);
  const fault = await faultOf(packZip([{ ...part, crc: part.crc ^ 1 }]));
  expect(fault).toMatchObject({ code: "damaged" });
  expect(fault.message).toMatch(/check sum/);
});

describe("workbooks that are too large", () => {
  let gigabyte = new Uint8Array();
  beforeAll(async () => {
    gigabyte = new Uint8Array(await bomb(1030));
  }, 60_000);

  const growth = async (work: () => Promise<void>): Promise<number> => {
    let peak = 0;
    const before = process.memoryUsage().rss;
    const clock = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
    await work();
    clearInterval(clock);
    return Math.max(peak, process.memoryUsage().rss) - before;
  };

  test("a megabyte that unpacks to more than a gigabyte", async () => {
    const bytes = gigabyte;
    expect(bytes.length).toBeLessThan(1.2 * MEGABYTE);
    const grown = await growth(async () => {
      const fault = await faultOf(bytes);
      expect(fault).toMatchObject({ code: "too-large" });
      expect(fault.message).toContain("1,030 MB");
    });
    expect(grown).toBeLessThan(100 * MEGABYTE);
  });

  test("a part that swells as no sheet does, though below a gigabyte", async () => {
    const fault = await faultOf(await bomb(300));
    expect(fault.code).toBe("too-large");
    expect(fault.message).toContain("300 MB");
  });

  test.each([5000, 1, 0])("a bomb that declares only %i bytes", async (declared) => {
    const bytes = declare(gigabyte, "xl/worksheets/sheet1.xml", declared);
    const grown = await growth(async () => {
      expect(await faultOf(bytes)).toMatchObject({ code: "damaged" });
    });
    expect(grown).toBeLessThan(100 * MEGABYTE);
  });

  test("many parts, each of a size that would pass alone", async () => {
    const pictures = Array.from({ length: 4 }, (_, i) => ({
      ...storedPart(`xl/media/picture${i}.png`, text("x")),
      size: 300 * MEGABYTE,
    }));
    expect((await faultOf(packZip(pictures))).message).toContain("1,200 MB");
  });

  test("the list of sheets itself lies about its size", async () => {
    const bytes = declare(await handmade(ONE_ROW), "xl/workbook.xml", 10);
    expect((await faultOf(bytes)).message).toMatch(/not of the size it declares/);
  });

  test("two cells at opposite corners of a sheet", async () => {
    const fault = await faultOf(
      await handmade(`${ONE_ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)
    );
    expect(fault.code).toBe("too-large");
    expect(fault.message).toContain("“Data”");
  });
});
