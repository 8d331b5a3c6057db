import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const page = path.join(root, "dist/pane/index.html");
const building = path.join(root, "dist/.building");
/** Of which the pane is made. */
const SOURCES = ["src", "assets", "docs", "manifest.xml", "webpack.config.js", "scripts"];
/** A build takes seconds: what says it is under way after two minutes was left behind. */
const LEFT_BEHIND = 120_000;

const newest = (place: string): number =>
  statSync(place).isDirectory()
    ? Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
    : statSync(place).mtimeMs;

const isOld = (): boolean => {
  const needed = Math.max(...SOURCES.map((name) => newest(path.join(root, name))));
  return !existsSync(page) || statSync(page).mtimeMs < needed;
};

/** Runs one build at a time, whichever tests ask for it at once. */
function alone(work: () => void): void {
  mkdirSync(path.dirname(building), { recursive: true });
  for (;;) {
    try {
      mkdirSync(building);
      break;
    } catch {
      const since = statSync(building, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LEFT_BEHIND) rmSync(building, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function build(): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config-name", "pane", "--stats=errors-only"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  // A page that came out the same is not written again, and would look old for ever.
  const now = new Date();
  utimesSync(page, now, now);
}

/** The folder of the pane as it ships, built first where a source is newer than it. */
export function builtPane(): string {
  if (isOld())
    alone(() => {
      if (isOld()) build();
    });
  return path.dirname(page);
}
