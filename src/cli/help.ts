import type { Command } from "./command";
import { paragraph } from "./text-layout";

/** All commands, one line each, and what the exit codes mean. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, says }) => `  ${name.padEnd(10)}${says}`);
  return `${[
    "muster: workforce and budget figures from the workbooks an office already keeps",
    "",
    ...rows,
    "  help      this, or more on one command: muster help figures",
    "",
    "Exit codes: 0 fine; 1 figures cannot be trusted or do not agree; 2 it could not be",
    "done (the command, or a file); 3 a fault of Muster itself.",
  ].join("\n")}\n`;
}

/** One command with its options. */
export function helpOn({ usage, says, options }: Command): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const written = `--${name}${option.value === undefined ? "" : ` ${option.value}`}`;
    return `  ${written.padEnd(16)}${option.says}`;
  });
  const lines = [...paragraph(usage, 82, 0), `  ${says}`];
  return `${[...lines, ...(rows.length === 0 ? [] : ["", ...rows])].join("\n")}\n`;
}
