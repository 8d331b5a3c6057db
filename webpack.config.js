import { chmodSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { minify } from "@swc/core";
import { helpPage } from "./scripts/help-page.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const source = (name) => path.join(root, "src/cli", `${name}.ts`);

/** The command and the scripts beside it: each one file, nothing of node_modules needed to run it. */
const entries = ["muster", "demo", "samples", "bench", "coverage"].filter((name) =>
  existsSync(source(name))
);

/** The command can be run by its own name. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) => {
      chmodSync(path.join(outputOptions.path, "muster.mjs"), 0o755);
    });
  },
};

const commandLine = {
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

/** Excel opens the pane over https only: the certificates are those of `npx office-addin-dev-certs install`. */
async function certificates() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/** Scripts made small by the compiler the tests use: a third of the time of webpack's own. */
const smaller = {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap("smaller", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "smaller", stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        for (const name of scripts) {
          const { code } = await minify(assets[name].source().toString(), {
            compress: true,
            mangle: true,
            format: { comments: "some" },
          });
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        }
      });
    });
  },
};

const serving = process.env.WEBPACK_SERVE === "true";

const urlDev = "https://localhost:3000/";
/** Where the add-in is served from once it is in use: MUSTER_URL=https://… npm run build */
const urlProd = process.env.MUSTER_URL ?? urlDev;
if (!/^https:\/\/[^\s"<>&]+\/$/.test(urlProd))
  throw new Error(`MUSTER_URL is ${urlProd}: Excel needs an https address that ends in /`);
const addressed = (content) => content.toString().replaceAll(urlDev, urlProd);

/** The functions' links to their help, at the address in use. */
const helpLinks = {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
    compiler.hooks.thisCompilation.tap("helpLinks", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "helpLinks", stage }, () => {
        compilation.updateAsset(
          "functions.json",
          (made) => new sources.RawSource(addressed(made.source()))
        );
      });
    });
  },
};

const help = (from, to) => ({
  from,
  to,
  transform: (content) => helpPage(content.toString()),
});

const page = (filename, template, chunks) =>
  new HtmlPlugin({
    template: path.join(root, template),
    filename,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    hash: true,
  });

/** The style sheets that the pane's own imports, in one file: the page asks for nothing more. */
const oneSheet = (imports) =>
  String(imports).replace(/@import "(.+)";/g, (_, file) =>
    readFileSync(path.join(root, "src/taskpane", file), "utf8")
  );

/**
 * The task pane: a page for a browser tab, and a page for Excel that also has the worksheet functions
 * and the ribbon's commands; apart from them the engine, loaded when a workbook is opened.
 */
const pane = {
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  entry: {
    taskpane: path.join(root, "src/taskpane/index.tsx"),
    functions: path.join(root, "src/functions/functions.ts"),
    excel: path.join(root, "src/commands/excel.ts"),
  },
  output: {
    path: path.join(root, "dist/pane"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  optimization: { minimizer: [smaller] },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, instance: "pane" },
      },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      output: "functions.json",
      input: path.join(root, "src/functions/functions.ts"),
    }),
    helpLinks,
    page("index.html", "src/taskpane/taskpane.html", ["taskpane"]),
    page("excel.html", "src/commands/excel.html", ["functions", "excel"]),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "src/taskpane/taskpane.css", to: "taskpane.css", transform: oneSheet },
        { from: "manifest.xml", to: "manifest.xml", transform: addressed },
        help("docs/excel.md", "help.html"),
        help("docs/functions.md", "functions.html"),
      ],
    }),
  ],
  performance: false,
  // The page's own rules allow no connection, so nothing may be injected that wants one.
  devServer: {
    port: 3000,
    hot: false,
    liveReload: false,
    client: false,
    // Excel on the web reads functions.json from an address of its own.
    headers: { "Access-Control-Allow-Origin": "*" },
    server: serving ? await certificates() : "https",
  },
};

export default [{ name: "cli", ...commandLine }, pane];
