import { useId, type ReactElement } from "react";
import type { Answer } from "../../../sheets/answers";
import type { ReadAs } from "../../../sheets/read-as";

/** Lets a person say what something is; what was said can be taken back. */
export function AnswerSelect({
  reading,
  label,
  choices,
  onAnswer,
}: {
  reading: ReadAs;
  label: string;
  choices: readonly string[];
  onAnswer: (answer: Answer) => void;
}): ReactElement {
  const id = useId();
  const { about, sheet, given, reads, says } = reading;
  const unsaid =
    says === "" ? (reads === "" ? "Choose…" : `As read: ${reads}`) : "As Muster reads it";
  const known = choices.find((choice) => choice.toLowerCase() === says.toLowerCase()) ?? "";
  return (
    <div className="answer">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={known}
        onChange={({ currentTarget }) => {
          onAnswer({ about, sheet, given, says: currentTarget.value, at: { sheet: "", cell: "" } });
        }}
      >
        <option value="">{unsaid}</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </div>
  );
}
