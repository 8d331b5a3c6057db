import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Fault } from "../../workbook/fault";
import type { WorkbookContent } from "../../workbook/grid";
import { err, ok, type Result } from "../../units/result";
import { FILE_LIMIT } from "./limits";
import { readWorkbook } from "./read";

const systemCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

function readFault(path: string, error: unknown): Fault {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        code: "not-found",
        message: `There is no file ${path}.`,
        advice: "Check the spelling and the folder.",
      };
    case "EACCES":
    case "EPERM":
      return {
        code: "not-found",
        message: `${path} may not be read: permission is refused.`,
        advice: "Ask whoever owns the file, or copy it to a folder of your own.",
      };
    default:
      return {
        code: "not-found",
        message: `${path} could not be read from the disk.`,
        advice:
          "If it is open in Excel, close it there; if it is on a network drive, copy it first.",
      };
  }
}

/** Reads a workbook from the disk. Files over 512 MB are refused unread. */
export async function loadFile(path: string): Promise<Result<WorkbookContent, Fault>> {
  const bytes = await loadBytes(path);
  return bytes.ok ? readWorkbook(basename(path), bytes.value) : bytes;
}

/** The bytes of a file; one over 512 MB is refused unread. */
export async function loadBytes(path: string): Promise<Result<Uint8Array, Fault>> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      return err({
        code: "not-found",
        message: `${path} is a folder, not a file.`,
        advice: "Name the workbook inside it.",
      });
    }
    if (about.size > FILE_LIMIT) {
      return err({
        code: "too-large",
        message: `${path} is ${Math.round(about.size / 1024 / 1024)} MB; files over 512 MB are not read.`,
        advice: "Delete sheets that are not needed, save under a new name and choose that file.",
      });
    }
    return ok(await readFile(path));
  } catch (error) {
    return err(readFault(path, error));
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

export interface SaveOptions {
  /** Files that must never be written over, by whatever path or link: the ones that were read. */
  readonly never: readonly string[];
}

/** Writes a file whole: under a temporary name first, then renamed, so that no half of it is ever seen. */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions
): Promise<Result<void, Fault>> {
  for (const forbidden of options.never) {
    if (path === forbidden || (await isSameFile(path, forbidden))) {
      return err({
        code: "cannot-write",
        message: `${path} is the workbook that was read; it is never written over.`,
        advice: "Give another name for the new workbook.",
      });
    }
  }
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const why =
      systemCode(error) === "ENOENT" ? "its folder does not exist" : "the disk refuses it";
    return err({
      code: "cannot-write",
      message: `${path} could not be written: ${why}.`,
      advice: "If the file is open in Excel, close it there; else choose another folder.",
    });
  }
}
