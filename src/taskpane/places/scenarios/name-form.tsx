import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { DRAFT_NAME } from "../../session/scenarios-state";
import { isReserved, same } from "../../words/reserved-name";

/** Asks in place what the scenario is called. */
export function NameForm({
  suggested,
  names,
  onName,
  onCancel,
}: {
  suggested: string;
  names: readonly string[];
  onName: (name: string) => void;
  onCancel: () => void;
}): ReactElement {
  const [name, setName] = useState(suggested);
  const [fault, setFault] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const taken = names.find((other) => same(other, name));
  return (
    <form
      className="save naming"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") setFault("Give the scenario a name.");
        else if (isReserved(name))
          setFault(`“${name.trim()}” is the name of another column: choose another name.`);
        else if (same(name, DRAFT_NAME)) setFault("Give it a name of its own.");
        else onName(taken ?? name.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <label htmlFor="scenario-name">Name of the scenario</label>
      <input
        id="scenario-name"
        ref={field}
        type="text"
        autoComplete="off"
        maxLength={100}
        value={name}
        aria-invalid={fault !== ""}
        aria-describedby="scenario-name-note"
        onChange={({ target }) => {
          setName(target.value);
          setFault("");
        }}
      />
      <p className={fault === "" ? "note" : "note bad"} id="scenario-name-note" role="status">
        {fault !== ""
          ? fault
          : taken === undefined
            ? "Kept with the workbook, and set beside others under this name."
            : "There is one of this name: it is replaced."}
      </p>
      <div className="buttons">
        <Button type="submit" appearance="primary">
          {taken === undefined ? "Save" : "Replace"}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
