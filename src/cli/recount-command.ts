import { loadFile } from "../hosts/file/disk";
import { recount, type Difference, type Recount } from "../paper/recount";
import { ok } from "../units/result";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { EXIT } from "./exit-code";
import { paragraph } from "./text-layout";

const usage = "muster recount FILE [--json]";

/** The most differences named one by one. */
const MOST_NAMED = 20;

/** Computes every figure of a written workbook again and says which differ. */
export const recountCommand: Command = {
  name: "recount",
  usage,
  says: "compute every figure of a written workbook again and compare",
  options: JSON_OPTION,
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const content = await loadFile(file.value);
    if (!content.ok) return content;
    const result = recount(content.value, (name, draws) => {
      io.err(`Drawing ${name} again, ${draws.toLocaleString("en-GB")} draws\n`);
    });
    if (!result.ok) return result;
    io.out(
      given.switches.has("json")
        ? `${JSON.stringify(result.value, null, 2)}\n`
        : recountText(result.value, io.width)
    );
    return ok(agrees(result.value) ? EXIT.fine : EXIT.notAgreed);
  },
};

/** Every figure there is agrees, and there is at least one. */
export const agrees = ({ figures, agree, differences }: Recount): boolean =>
  figures > 0 && agree === figures && differences.length === 0;

/** "41 of 41 agree", and each difference by figure and cell. */
export function recountText(result: Recount, columns: number): string {
  const { figures, agree, differences } = result;
  const width = Math.max(72, Math.min(columns, 100));
  const rest = differences.filter(({ id }) => id === "").length;
  const others =
    rest === 0 ? "" : `; ${rest} other ${rest === 1 ? "cell differs" : "cells differ"}`;
  const lines = [`${agree} of ${figures} agree${others}`];
  for (const difference of differences.slice(0, MOST_NAMED))
    lines.push(...differenceLines(difference, width));
  const more = differences.length - MOST_NAMED;
  if (more > 0) lines.push(`and ${more} more`);
  return `${lines.join("\n")}\n`;
}

const WHAT: Readonly<Record<Difference["what"], string>> = {
  value: "the value in the cell",
  formula: "the formula in the cell",
  register: "the register's entry",
  input: "an input",
};

function differenceLines(difference: Difference, width: number): string[] {
  const { name, period, group, what, sheet, cell, found, expected } = difference;
  const of = [name, period, group].filter((part) => part !== "").join(", ");
  return [
    ...paragraph(`${sheet}!${cell}: ${of}`, width, 2),
    ...paragraph(`${WHAT[what]} is ${found}, expected ${expected}`, width, 4),
  ];
}
