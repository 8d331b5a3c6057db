import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "../../src/commands/command-bus";
import type { Surroundings } from "./rules/rule";

/** Width and height as a PNG states them. */
function pixels(file: string): readonly [number, number] | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    file.split(path.sep).join("/")
  );

/** The pane as built, as a manifest speaks of it. */
export function surroundings(folder: string): Surroundings {
  const text = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  const { functions } = JSON.parse(text("functions.json")) as {
    functions: readonly { readonly id: string }[];
  };
  return {
    files: new Set(filesIn(folder)),
    pixels: (file) => pixels(path.join(folder, file)),
    actions: COMMANDS,
    described: functions.map(({ id }) => id),
    associated: [...text("functions.js").matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map(
      ([, id = ""]) => id
    ),
  };
}
