import { openWorkforce } from "../../src/cli/open-workforce";
import type { Workforce } from "../../src/workforce/workforce";

const known = new Map<string, Promise<Workforce>>();

/** What a workbook of the project says; read once. */
export function sampleWorkforce(path: string): Promise<Workforce> {
  const found = known.get(path) ?? read(path);
  known.set(path, found);
  return found;
}

async function read(path: string): Promise<Workforce> {
  const opened = await openWorkforce(path, {});
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.workforce;
}
