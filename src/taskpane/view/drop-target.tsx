import { useState, type ReactElement, type ReactNode } from "react";

/** The whole pane takes a workbook dropped on it. */
export function DropTarget({
  onFile,
  children,
}: {
  onFile: (file: File) => void;
  children: ReactNode;
}): ReactElement {
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? "pane over" : "pane"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
