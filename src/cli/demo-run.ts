import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { EXIT, type ExitCode } from "./exit-code";
import type { Io } from "./io";
import { run } from "./run";

/** The main job on the made-up office: its figures, the workbook written, and that workbook recounted. */
export async function demo(folder: string, io: Io): Promise<ExitCode> {
  const sample = join(folder, "office.xlsx");
  const paper = join(folder, "office - panel figures.xlsx");
  await mkdir(folder, { recursive: true });
  const steps: readonly (readonly string[])[] = [
    ["sample", "office", "--out", sample, "--replace"],
    ["figures", sample],
    ["paper", sample, "--out", folder],
    ["recount", paper],
  ];
  for (const step of steps) {
    io.out(`> muster ${step.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ")}\n`);
    const code = await run(step, io);
    if (code !== EXIT.fine) return code;
    io.out("\n");
  }
  io.out(
    `The workbook is ${paper}. Everything in it is made up.\n` +
      "To see the same in a browser, without Excel: npm run pane, and open the address it prints.\n"
  );
  return EXIT.fine;
}
