import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const page = path.join(root, "dist/pane/taskpane.html");

const newest = (place: string): number =>
  statSync(place).isDirectory()
    ? Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
    : statSync(place).mtimeMs;

/** The folder of the pane as it ships, built first where a source is newer than it. */
export function builtPane(): string {
  const sources = ["src", "assets", "webpack.config.js"].map((name) => path.join(root, name));
  const needed = Math.max(...sources.map(newest));
  if (!existsSync(page) || statSync(page).mtimeMs < needed) {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--config-name", "pane", "--stats=errors-only"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
    // A page that came out the same is not written again, and would look old for ever.
    const now = new Date();
    utimesSync(page, now, now);
  }
  return path.dirname(page);
}
