import { useRef, useState, type ReactElement } from "react";

const SAID = {
  idle: "",
  copied: "Copied.",
  selected: "Selected: press Ctrl+C to copy.",
} as const;

/** A formula as Excel takes it: selected whole, or copied. */
export function FormulaCode({ formula }: { formula: string }): ReactElement {
  const code = useRef<HTMLElement>(null);
  const [state, setState] = useState<keyof typeof SAID>("idle");
  const select = (): void => {
    if (code.current !== null) window.getSelection()?.selectAllChildren(code.current);
    setState("selected");
  };
  return (
    <>
      <code ref={code} className="formula">
        {formula}
      </code>
      <button
        type="button"
        className="link"
        onClick={() => {
          // A pane in Excel may not be let at the clipboard.
          if ("clipboard" in navigator)
            navigator.clipboard.writeText(formula).then(() => {
              setState("copied");
            }, select);
          else select();
        }}
      >
        Copy the formula
      </button>{" "}
      <span className="why" role="status">
        {SAID[state]}
      </span>
    </>
  );
}
