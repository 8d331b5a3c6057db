import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import type { FigureJson } from "../../src/cli/figure-json";

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One command line run in this process, with what it wrote. */
export async function muster(...argv: string[]): Promise<Captured> {
  return captured({ width: 80, colour: false }, argv);
}

export async function captured(
  terminal: Pick<Io, "width" | "colour">,
  argv: readonly string[]
): Promise<Captured> {
  const written = { out: "", err: "" };
  const code = await run(argv, {
    ...terminal,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}

/** The figures a command gives with --json. */
export async function figures(...argv: string[]): Promise<FigureJson[]> {
  const { code, out, err } = await muster(...argv, "--json");
  if (code !== 0) throw new Error(`exit ${code}: ${err}`);
  return (JSON.parse(out) as { figures: FigureJson[] }).figures;
}

export const OPCC = "test/data/opcc-2022.xlsx";
