import { forenameOf } from "../sheets/split-name";
import type { Traced } from "../sheets/traced";
import { nobodySaid } from "./holder-word";
import { holdersIn } from "./holders-in-cell";
import type { Source } from "./source-rows";

/**
 * The name in a row, put together where it stands in two columns: "Ann Archer". What is no name ("VACANT"),
 * and several names in one cell, stand as they are.
 */
export function nameInRow(
  { reader }: Source,
  row: number,
  column: "holder_name" | "person_name"
): Traced<string> {
  const name = reader.identifier(row, column);
  if (!reader.has(forenameOf(column))) return name;
  const forename = reader.identifier(row, forenameOf(column));
  if (name.value === "") return forename;
  const alone = forename.value === "" || nobodySaid(name.value) !== null;
  if (alone || holdersIn(name.value) !== null) return name;
  return { ...name, value: `${forename.value} ${name.value}`, corrected: true };
}
