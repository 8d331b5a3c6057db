import type { ReadAs } from "../../sheets/read-as";

/** One sheet as it was read, with its columns. */
export interface SheetRow {
  readonly sheet: string;
  /** "establishment", or "left alone". */
  readonly reads: string;
  readonly rows: number;
  readonly why: string;
  readonly asked: boolean;
  readonly readings: readonly ReadAs[];
  readonly columns: readonly ReadAs[];
}

/** The sheets in the workbook's order; one with several blocks has what each was read as. */
export function sheetRows(sheets: readonly string[], readAs: readonly ReadAs[]): SheetRow[] {
  return sheets.flatMap((sheet): SheetRow[] => {
    const readings = readAs.filter(({ about, given }) => about === "sheet" && given === sheet);
    if (readings.length === 0) return [];
    const kinds = [...new Set(readings.map(({ reads }) => reads).filter((reads) => reads !== ""))];
    return [
      {
        sheet,
        reads: kinds.length === 0 ? "left alone" : kinds.join(", "),
        rows: readings.reduce((sum, { rows }) => sum + rows, 0),
        why: readings.map(({ why }) => why).join(" "),
        asked: readings.some(({ confidence }) => confidence === "asked"),
        readings,
        columns: readAs.filter((one) => one.about === "column" && one.sheet === sheet),
      },
    ];
  });
}

/** "What does the heading “Start” on Estab mean?" */
export function questionWords({ about, given, sheet, rows }: ReadAs): string {
  const times = `${rows} row${rows === 1 ? "" : "s"}`;
  switch (about) {
    case "sheet":
      return `What is on the sheet “${given}”?`;
    case "column":
      return `What does the heading “${given}” on ${sheet} mean?`;
    case "reason":
      return `What does the reason “${given}” count as? (${times})`;
    case "worker type":
      return `Which worker type is “${given}”? (${times})`;
    case "team":
      return `Which team is “${given}”? (${times})`;
  }
}
