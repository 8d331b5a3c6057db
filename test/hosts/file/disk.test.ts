import {
  chmod,
  link,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFile, saveFile } from "../../../src/hosts/file/disk";
import { handmade } from "./handmade";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "muster-disk-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const bytes = Uint8Array.of(1, 2, 3);
const faultCode = (result: { ok: boolean; error?: { code: string } }): string | undefined =>
  result.ok ? "no fault" : result.error?.code;

describe("loading", () => {
  test("a workbook, named by its file and not its folder", async () => {
    const path = join(folder, "small.xlsx");
    await writeFile(path, await handmade(`<row r="1"><c r="A1"><v>1</v></c></row>`));
    expect(await loadFile(path)).toMatchObject({ ok: true, value: { name: "small.xlsx" } });
  });

  test("a file that is not there, a folder, a path through a file", async () => {
    await writeFile(join(folder, "file"), bytes);
    for (const path of ["nothing.xlsx", ".", "file/inner.xlsx"]) {
      const result = await loadFile(join(folder, path));
      expect([path, faultCode(result)]).toEqual([path, "not-found"]);
    }
  });

  test("over 512 MB is refused unread", async () => {
    const path = join(folder, "huge.xlsx");
    const file = await open(path, "w");
    await file.truncate(513 * 1024 * 1024);
    await file.close();
    expect(faultCode(await loadFile(path))).toBe("too-large");
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)(
    "without permission (not run as root, who may read all)",
    async () => {
      const path = join(folder, "secret.xlsx");
      await writeFile(path, bytes);
      await chmod(path, 0);
      const result = await loadFile(path);
      expect(result.ok ? "" : result.error.message).toMatch(/permission/);
    }
  );
});

describe("saving", () => {
  test("writes whole, over an earlier output, and leaves nothing else behind", async () => {
    const path = join(folder, "out.xlsx");
    await writeFile(path, "earlier output");
    expect((await saveFile(path, bytes, { never: [join(folder, "in.xlsx")] })).ok).toBe(true);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  test("never over the file that was read, by its path, another path, or a link", async () => {
    const read = join(folder, "in.xlsx");
    await writeFile(read, "the user's own");
    await symlink(read, join(folder, "soft.xlsx"));
    await link(read, join(folder, "hard.xlsx"));
    for (const path of ["in.xlsx", "./x/../in.xlsx", "soft.xlsx", "hard.xlsx"]) {
      const result = await saveFile(`${folder}/${path}`.replace("x/../", "./"), bytes, {
        never: [read],
      });
      expect([path, faultCode(result)]).toEqual([path, "cannot-write"]);
    }
    expect(await readFile(read, "utf8")).toBe("the user's own");
  });

  test("into a folder that does not exist, or over a folder", async () => {
    for (const path of [join(folder, "none", "out.xlsx"), folder]) {
      expect(faultCode(await saveFile(path, bytes, { never: [] }))).toBe("cannot-write");
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
