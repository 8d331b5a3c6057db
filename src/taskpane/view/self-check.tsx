import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactElement } from "react";

/** Runs the check and says in words what came of it. */
export type RunCheck = () => Promise<string>;

type Stage =
  | { readonly at: "asked" }
  | { readonly at: "running" }
  | { readonly at: "told"; readonly words: string };

/** A link at the pane's foot that runs the self-check in this workbook, once that was confirmed. */
export function SelfCheck({ run }: { run: RunCheck }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [stage, setStage] = useState<Stage>({ at: "asked" });
  const begin = (): void => {
    setStage({ at: "running" });
    run().then(
      (words) => {
        setStage({ at: "told", words });
      },
      (bug: unknown) => {
        setStage({ at: "told", words: `Muster met a fault of its own: ${String(bug)}.` });
      }
    );
  };
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => {
          setStage({ at: "asked" });
          dialog.current?.showModal();
        }}
      >
        Self-check
      </button>
      <dialog
        ref={dialog}
        className="confirm"
        aria-labelledby={title}
        onCancel={(event) => {
          if (stage.at === "running") event.preventDefault();
        }}
      >
        <h2 id={title}>Self-check</h2>
        <p className="say" role="status">
          {WORDS[stage.at]}
          {stage.at === "told" && stage.words}
        </p>
        <div className="buttons">
          {stage.at === "asked" && (
            <Button appearance="primary" onClick={begin}>
              Run the self-check
            </Button>
          )}
          <Button
            disabledFocusable={stage.at === "running"}
            onClick={() => {
              if (stage.at !== "running") dialog.current?.close();
            }}
          >
            {stage.at === "told" ? "Close" : "Cancel"}
          </Button>
        </div>
      </dialog>
    </>
  );
}

const WORDS = {
  asked:
    "For whoever supports Muster. It writes a small sheet of made-up texts, numbers and dates into this workbook, writes over it, puts it back and takes it away, and notes on a sheet “Muster self-check” what Excel made of each step. Your sheets and Muster’s own come out as they were. Save the workbook first.",
  running: "Checking. This takes a few seconds.",
  told: "",
} as const;
