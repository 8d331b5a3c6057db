import type { Term } from "../language/term";
import { FAR_DAY } from "../units/day";
import { tableSpec } from "../workforce/schema";
import type { Table } from "../workforce/table";
import type { Workforce } from "../workforce/workforce";

/**
 * Why a yes-or-no column cannot be counted: the sheets do not say it for every row it could be said
 * of. Null where they do. Of people, only those who left are asked whether an interview was held.
 */
export function unsaidFlag(
  column: Term & { readonly node: "column" },
  workforce: Workforce
): string | null {
  const table = workforce.tables.get(column.table);
  const flags = table?.columns.get(column.name);
  if (table === undefined || flags?.kind !== "number") return null;
  const asked = askedRows(table);
  const unsaid = asked.filter((row) => Number.isNaN(flags.data[row])).length;
  if (unsaid === 0) return null;
  const spec = tableSpec(column.table);
  const words = spec.columns.find(({ name }) => name === column.name)?.words ?? column.name;
  return unsaid === asked.length
    ? `no column says whether ${words}`
    : `${unsaid} of ${asked.length} rows of ${spec.rowWords} do not say whether ${words}`;
}

function askedRows(table: Table): number[] {
  const left = table.columns.get("leave_date");
  const rows = Array.from({ length: table.length }, (_, row) => row);
  return left?.kind === "number" ? rows.filter((row) => (left.data[row] ?? 0) < FAR_DAY) : rows;
}
