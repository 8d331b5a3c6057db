import { chmodSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const source = (name) => path.join(root, "src/cli", `${name}.ts`);

/** The command and the scripts beside it: each one file, nothing of node_modules needed to run it. */
const entries = ["muster", "demo", "samples", "bench"].filter((name) => existsSync(source(name)));

/** The command can be run by its own name. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) => {
      chmodSync(path.join(outputOptions.path, "muster.mjs"), 0o755);
    });
  },
};

export default {
  mode: "production",
  target: "node20",
  context: root,
  entry: Object.fromEntries(entries.map((name) => [name, source(name)])),
  output: {
    path: path.join(root, "dist/cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".mjs", ".js", ".json"] },
  module: {
    rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  // Names in a fault's message mean something to whoever it is reported to.
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({
      banner: "#!/usr/bin/env node",
      raw: true,
      include: /^muster\.mjs$/,
    }),
    executable,
  ],
  performance: false,
};
