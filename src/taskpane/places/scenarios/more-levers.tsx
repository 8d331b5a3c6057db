import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Ground } from "../../engine/scenarios/outlook";
import { foundLevers, type FoundLever } from "./found-levers";

/** Every lever by topic, found by typing; each is added for the group it is wanted for. */
export function MoreLevers({
  ground,
  taken,
  onAdd,
  onClose,
}: {
  ground: Ground;
  /** Keys of levers that are in the list already. */
  taken: ReadonlySet<string>;
  onAdd: (key: string) => void;
  onClose: () => void;
}): ReactElement {
  const [wanted, setWanted] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const topics = foundLevers(ground, wanted, taken);
  const count = topics.reduce((sum, { levers }) => sum + levers.length, 0);
  return (
    <div
      className="more-levers"
      role="group"
      aria-label="More levers"
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className="lever-search">
        <label htmlFor="lever-search">Find a lever</label>
        <input
          id="lever-search"
          ref={field}
          type="text"
          autoComplete="off"
          placeholder="leaver, intake, pay…"
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
          }}
        />
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
      <p className="unseen" role="status">
        {wanted === "" ? "" : count === 1 ? "1 lever found" : `${count} levers found`}
      </p>
      {topics.length === 0 && <p className="note">No lever is called that.</p>}
      {topics.map(({ topic, levers }) => (
        <section key={topic} aria-label={topic}>
          <h3>{topic}</h3>
          <ul>
            {levers.map((lever) => (
              <Found key={lever.id} lever={lever} onAdd={onAdd} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Found({
  lever: { id, name, words, groups },
  onAdd,
}: {
  lever: FoundLever;
  onAdd: (key: string) => void;
}): ReactElement {
  const [chosen, setChosen] = useState("");
  const key = groups.some((group) => group.key === chosen) ? chosen : (groups[0]?.key ?? "");
  const group = groups.find((one) => one.key === key)?.words ?? "";
  return (
    <li>
      <span className="lever-name">{name}</span>
      <span className="why">{words}</span>
      <span className="found-foot">
        {groups.length > 1 ? (
          <select
            aria-label={`${name}, for`}
            value={key}
            onChange={({ target }) => {
              setChosen(target.value);
            }}
          >
            {groups.map((one) => (
              <option key={one.key} value={one.key}>
                {one.words}
              </option>
            ))}
          </select>
        ) : (
          <span className="why">{group}</span>
        )}
        <Button
          size="small"
          id={`add-${id}`}
          onClick={() => {
            onAdd(key);
          }}
        >
          Add<span className="unseen"> {name}</span>
        </Button>
      </span>
    </li>
  );
}
