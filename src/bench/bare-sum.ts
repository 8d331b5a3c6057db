import type { Workforce } from "../workforce/workforce";

const READ = ["team", "type", "reason", "start", "leave_date", "fte"];

/** One addition for each value of the columns of people that the months are counted from: the floor. */
export function bareSum({ tables }: Workforce): () => number {
  const columns = READ.flatMap((name) => {
    const column = tables.get("people")?.columns.get(name);
    if (column === undefined) return [];
    return [column.kind === "text" ? column.codes : column.data];
  });
  return () => columns.reduce((sum, column) => sum + sumOf(column), 0);
}

function sumOf(values: Float64Array | Int32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}
