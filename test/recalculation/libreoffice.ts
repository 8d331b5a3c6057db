import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import JSZip from "jszip";

const run = promisify(execFile);

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function inPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** True where LibreOffice can be run. */
export const libreOfficeFound = (): boolean => inPath("soffice");

/**
 * A test that needs LibreOffice. Where it is not installed the test says so and does not run, except
 * under CI, where that is a failure.
 */
export function testWithLibreOffice(name: string, body: () => Promise<void>): void {
  if (libreOfficeFound() || process.env["CI"] !== undefined) test(name, body, 180_000);
  else test.skip(`${name} (not run: LibreOffice is not installed)`, body);
}

/** By default LibreOffice believes the cached values of a file; 0 makes it compute every formula. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** One run of LibreOffice over all files in a folder of its own; what it made, by file name. */
async function convert(
  files: readonly NamedBytes[],
  format: string
): Promise<Map<string, Uint8Array>> {
  if (!libreOfficeFound()) throw new Error("LibreOffice (soffice) is not installed");
  const folder = await mkdtemp(join(tmpdir(), "muster-oracle-"));
  try {
    const [profile, given, made] = ["profile/user", "in", "out"].map((part) => join(folder, part));
    for (const part of [profile!, given!, made!]) await mkdir(part, { recursive: true });
    await writeFile(join(profile!, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const paths = files.map((_, i) => join(given!, `w${i}.xlsx`));
    await Promise.all(files.map(({ bytes }, i) => writeFile(paths[i]!, bytes)));
    const home = pathToFileURL(join(folder, "profile")).href;
    await run(
      "soffice",
      [
        `-env:UserInstallation=${home}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        made!,
        ...paths,
      ],
      { timeout: 170_000 }
    );
    const results = new Map<string, Uint8Array>();
    for (const file of await readdir(made!)) {
      const name = files[Number(/^w(\d+)\./.exec(file)?.[1])]?.name;
      if (name !== undefined) results.set(name, new Uint8Array(await readFile(join(made!, file))));
    }
    for (const { name } of files) {
      if (!results.has(name)) throw new Error(`LibreOffice did not open ${name}`);
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same workbook without the cached values of its formulas, so that they must be computed. */
export async function withoutCachedValues(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(zip.files)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    const xml = await zip.file(path)!.async("string");
    zip.file(path, xml.replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1"));
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/**
 * The independent oracle: every formula of every workbook computed from scratch by LibreOffice, in one
 * run. Gives the recalculated workbooks by name.
 */
export async function recalculate(files: readonly NamedBytes[]): Promise<Map<string, Uint8Array>> {
  const bare = await Promise.all(
    files.map(async ({ name, bytes }) => ({ name, bytes: await withoutCachedValues(bytes) }))
  );
  return convert(bare, "xlsx");
}

/** The pages that a workbook prints as PNG pictures, for looking at. */
export async function toPages(bytes: Uint8Array, dotsPerInch = 80): Promise<Uint8Array[]> {
  const pdf = (await convert([{ name: "pages", bytes }], "pdf")).get("pages")!;
  const folder = await mkdtemp(join(tmpdir(), "muster-pages-"));
  try {
    await writeFile(join(folder, "pages.pdf"), pdf);
    await run("pdftoppm", [
      "-r",
      String(dotsPerInch),
      "-png",
      join(folder, "pages.pdf"),
      join(folder, "p"),
    ]);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return await Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(join(folder, name))))
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
