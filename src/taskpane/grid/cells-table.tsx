import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { a1, columnLetters } from "../../workbook/address";
import type { Grid } from "../../workbook/grid";
import { cellRange, inside } from "./cell-range";
import { columnWidths } from "./column-widths";
import { markOf, type MarkedRange } from "./marked-cells";
import { movedCell, type CellAt } from "./moved-cell";
import { HEAD_HEIGHT, ROW_HEIGHT, rowsInView, scrollFor } from "./rows-in-view";
import { shownCell } from "./shown-cell";

/** The cells of one sheet: only the rows in view are drawn; arrow keys move the active cell. */
export function CellsTable({
  grid,
  range,
  marks,
}: {
  grid: Grid;
  range: string;
  marks: readonly MarkedRange[];
}): ReactElement {
  const window = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => cellRange(range), [range]);
  const widths = useMemo(() => columnWidths(grid), [grid]);
  const rows = Math.max(grid.rows.length, 1);
  const [view, setView] = useState({ scrolled: 0, height: 600 });
  const [active, setActive] = useState<CellAt>({ row: 0, column: 0 });

  const goTo = (at: CellAt): void => {
    setActive(at);
    if (window.current !== null) reach(window.current, widths, at);
  };

  useEffect(() => {
    const at = { row: shown?.top ?? 0, column: shown?.left ?? 0 };
    setActive(at);
    const box = window.current;
    if (box === null) return;
    reach(box, widths, at);
    setView({ scrolled: box.scrollTop, height: box.clientHeight });
  }, [shown, widths]);

  const { first, end } = rowsInView(view.scrolled, view.height, rows);
  const total = widths.reduce((sum, width) => sum + width, GUTTER);
  const columns = `${GUTTER}px ${widths.map((width) => `${width}px`).join(" ")}`;
  return (
    <div
      ref={window}
      className="cells"
      role="grid"
      aria-label={`Cells of ${grid.sheet}`}
      aria-rowcount={rows + 1}
      aria-colcount={widths.length + 1}
      aria-activedescendant={`cell-${a1(active.row, active.column)}`}
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        setView({ scrolled: currentTarget.scrollTop, height: currentTarget.clientHeight });
      }}
      onKeyDown={(event) => {
        const whole = event.ctrlKey || event.metaKey;
        const to = movedCell(active, event.key, whole, rows, widths.length);
        if (to === null) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      <div style={{ height: rows * ROW_HEIGHT + HEAD_HEIGHT, width: total }}>
        <div
          className="cells-head"
          role="row"
          aria-rowindex={1}
          style={{ gridTemplateColumns: columns }}
        >
          <span role="columnheader" className="corner" aria-colindex={1} aria-label="Row" />
          {widths.map((_, column) => (
            <span key={column} role="columnheader" aria-colindex={column + 2}>
              {columnLetters(column)}
            </span>
          ))}
        </div>
        <div role="presentation" style={{ transform: `translateY(${first * ROW_HEIGHT}px)` }}>
          {Array.from({ length: end - first }, (_, i) => first + i).map((row) => (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 2}
              className={grid.hiddenRows.has(row) ? "cells-row hidden-row" : "cells-row"}
              style={{ gridTemplateColumns: columns }}
            >
              <span role="rowheader" aria-colindex={1}>
                {row + 1}
              </span>
              {widths.map((_, column) => (
                <CellBox
                  key={column}
                  grid={grid}
                  at={{ row, column }}
                  active={active.row === row && active.column === column}
                  gone={shown !== null && inside(shown, row, column)}
                  mark={markOf(marks, row, column)}
                  onChoose={goTo}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Width of the row numbers. */
const GUTTER = 48;

/** Scrolls a cell into view, and no further than need be. */
function reach(box: HTMLElement, widths: readonly number[], { row, column }: CellAt): void {
  box.scrollTop = scrollFor(row, box.scrollTop, box.clientHeight);
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const width = widths[column] ?? 0;
  if (left < box.scrollLeft || left + width > box.scrollLeft + box.clientWidth - GUTTER)
    box.scrollLeft = Math.max(0, left - GUTTER);
}

function CellBox({
  grid,
  at,
  active,
  gone,
  mark,
  onChoose,
}: {
  grid: Grid;
  at: CellAt;
  active: boolean;
  gone: boolean;
  mark: MarkedRange | null;
  onChoose: (at: CellAt) => void;
}): ReactElement {
  const { text, side, fault } = shownCell(grid, at.row, at.column);
  const classes = [side, fault && "fault", active && "active", gone && "gone", mark?.severity];
  return (
    <span
      id={`cell-${a1(at.row, at.column)}`}
      role="gridcell"
      aria-colindex={at.column + 2}
      aria-selected={active}
      className={classes.filter(Boolean).join(" ")}
      {...(mark === null ? {} : { title: mark.words, "aria-description": mark.words })}
      onClick={() => {
        onChoose(at);
      }}
    >
      {text}
    </span>
  );
}
