import type { TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";

/** The columns of one table as plain rows are read from it. */
export interface TableColumns {
  readonly length: number;
  readonly number: (column: string) => Float64Array;
  readonly text: (column: string) => (row: number) => string;
}

/** Reads a table of the workforce; a table that is not there has no rows. */
export function columnsOf(workforce: Workforce, name: TableName): TableColumns {
  const table = workforce.tables.get(name);
  const length = table?.length ?? 0;
  return {
    length,
    number: (column) => {
      const found = table?.columns.get(column);
      return found?.kind === "number" ? found.data : new Float64Array(length).fill(Number.NaN);
    },
    text: (column) => {
      const found = table?.columns.get(column);
      if (found?.kind !== "text") return () => "";
      const { codes, labels } = found;
      return (row) => labels[codes[row] ?? -1] ?? "";
    },
  };
}
