import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Issue } from "../../sheets/issue";
import { longDay } from "../../units/day";
import { cellKey, type Grid } from "../../workbook/grid";
import type { CellsShown } from "../session/state";
import { cellRange } from "./cell-range";
import { CellsTable } from "./cells-table";
import { markedRanges } from "./marked-cells";
import { shownCell } from "./shown-cell";
import { SheetTabs } from "./sheet-tabs";

/** The workbook's own cells, as a person without Excel sees them beside the pane. */
export function CellsView({
  cells,
  sheets,
  issues,
  onSheet,
  onClose,
}: {
  cells: CellsShown;
  sheets: readonly string[];
  issues: readonly Issue[];
  onSheet: (sheet: string) => void;
  onClose: () => void;
}): ReactElement {
  const { sheet, range, grid } = cells;
  const marks = useMemo(() => markedRanges(issues, sheet), [issues, sheet]);
  return (
    <section
      className="sheets"
      aria-label="The workbook’s sheets"
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className="sheets-head">
        <p className="note" role="status">
          {grid === null ? `Opening ${sheet}…` : placeWords(grid, range)}
        </p>
        <Button size="small" onClick={onClose}>
          Close the sheets
        </Button>
      </div>
      {grid === null ? (
        <div className="cells" />
      ) : (
        <CellsTable grid={grid} range={range} marks={marks} />
      )}
      <SheetTabs sheets={sheets} chosen={sheet} onSheet={onSheet} />
    </section>
  );
}

/** "Leavers E21: 30 April 2022" */
function placeWords(grid: Grid, range: string): string {
  const place = cellRange(range);
  if (place === null) return grid.sheet;
  const { top, left, bottom, right } = place;
  if (top !== bottom || left !== right) return `${grid.sheet} ${range}`;
  const value = grid.rows[top]?.[left] ?? null;
  const isDay = typeof value === "number" && grid.dates.has(cellKey(top, left));
  const text = isDay ? longDay(Math.floor(value)) : shownCell(grid, top, left).text;
  return `${grid.sheet} ${range}${text === "" ? ", blank" : `: ${text}`}`;
}
