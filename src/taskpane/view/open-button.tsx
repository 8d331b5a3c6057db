import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

/** Opens the system's own dialog to choose a workbook. */
export function OpenButton({
  words,
  look,
  onFile,
}: {
  words: string;
  look: "primary" | "medium" | "small";
  onFile: (file: File) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={look === "primary" ? "primary" : "secondary"}
        size={look === "small" ? "small" : "medium"}
        onClick={() => input.current?.click()}
      >
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
