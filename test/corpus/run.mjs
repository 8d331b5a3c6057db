/** Bundles run.ts as the command line is bundled, and runs it: node test/corpus/run.mjs [words in names] */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack from "webpack";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = mkdtempSync(path.join(tmpdir(), "muster-corpus-"));
process.on("exit", () => rmSync(out, { recursive: true, force: true }));

webpack(
  {
    mode: "production",
    target: "node20",
    context: path.join(here, "../.."),
    entry: path.join(here, "run.ts"),
    output: { path: out, filename: "run.mjs", module: true, chunkFormat: "module" },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".mjs", ".js", ".json"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    optimization: { minimize: false },
    performance: false,
  },
  async (fault, stats) => {
    if (fault || stats?.hasErrors()) {
      console.error(fault ?? stats?.toString("errors-only"));
      process.exitCode = 1;
      return;
    }
    await import(pathToFileURL(path.join(out, "run.mjs")).href);
  }
);
