import type { ReactElement } from "react";

/** The sheets of the workbook, in its order. */
export function SheetTabs({
  sheets,
  chosen,
  onSheet,
}: {
  sheets: readonly string[];
  chosen: string;
  onSheet: (sheet: string) => void;
}): ReactElement {
  return (
    <nav className="sheet-tabs" aria-label="Sheets">
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          aria-current={sheet === chosen ? "true" : undefined}
          onClick={() => {
            onSheet(sheet);
          }}
        >
          {sheet}
        </button>
      ))}
    </nav>
  );
}
