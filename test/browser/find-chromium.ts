import { existsSync } from "node:fs";
import path from "node:path";
import { chromium as driver, type Browser } from "playwright-core";

const PACKED = path.join(__dirname, "../../node_modules/@sparticuz/chromium/bin/chromium.br");
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const packed = process.platform === "linux" && process.arch === "x64" && existsSync(PACKED);
const system = SYSTEM.find((place) => existsSync(place)) ?? null;

/** Whether a browser can be had here at all. Where CI is set it must be: a test not run is a test failed. */
export const canLaunch =
  packed || system !== null || (process.env["CI"] !== undefined && process.env["CI"] !== "");

/** The packed browser, else the system's. Its own arguments stay off: they switch web security off. */
export async function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--headless=shell"];
  const place = packed ? await unpacked() : system;
  if (place === null)
    throw new Error("no Chromium: npm ci brings one for Linux, or install Debian's chromium");
  try {
    return await driver.launch({ executablePath: place, args });
  } catch (error) {
    if (system === null || place === system) throw error;
    return driver.launch({ executablePath: system, args });
  }
}

async function unpacked(): Promise<string> {
  // Makes the package unpack the libraries that a plain image lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
