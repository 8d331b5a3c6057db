import { useState, type ReactElement } from "react";
import { settingText } from "../../../scenarios/text/setting-text";
import type { Scenario } from "../../../scenarios/scenario";
import type { Ground } from "../../engine/scenarios/outlook";
import { focusHeading } from "./focus-heading";
import type { ScenarioActions } from "../../session/scenario-actions";
import { isAsKept, type ScenariosState } from "../../session/scenarios-state";

/** Scenarios of the workbook and those saved here: opened, stood beside this one, removed and put back. */
export function KeptCard({
  state,
  ground,
  scenario,
}: {
  state: ScenariosState;
  ground: Ground;
  scenario: ScenarioActions;
}): ReactElement {
  const { removed, beside, opened } = state;
  const [said, setSaid] = useState<string | null>(null);
  return (
    <section className="card" aria-labelledby="kept-title">
      <h2 id="kept-title" tabIndex={-1}>
        Kept scenarios
      </h2>
      {ground.kept.length === 0 && removed === null && (
        <p className="say">None yet. A saved scenario can be opened again and set beside others.</p>
      )}
      {removed !== null && (
        <p className="undo" role="status">
          <span>“{removed.name}” was removed.</span>{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              scenario.undoRemove();
              document.getElementById("kept-title")?.focus();
            }}
          >
            Undo
          </button>
        </p>
      )}
      <ul className="kept">
        {ground.kept.map((kept) => (
          <Kept
            key={kept.name}
            kept={kept}
            isOpen={opened === kept.name}
            isChanged={!isAsKept(kept, state.draft)}
            isBeside={beside.includes(kept.name)}
            isRow={ground.rows.includes(kept.name)}
            scenario={scenario}
            onOpen={() => {
              scenario.open(kept.name);
              setSaid(kept.name);
              // What comes of it stands at the top.
              focusHeading();
            }}
          />
        ))}
      </ul>
      <p className="unseen" role="status">
        {said !== null && said === opened ? `“${said}” was opened.` : ""}
      </p>
      {ground.notRead.map((words) => (
        <p className="doubt" key={words}>
          {words}
        </p>
      ))}
    </section>
  );
}

function Kept({
  kept: { name, settings },
  isOpen,
  isChanged,
  isBeside,
  isRow,
  scenario,
  onOpen,
}: {
  kept: Scenario;
  isOpen: boolean;
  /** True where the levers at hand are no longer as they are kept. */
  isChanged: boolean;
  isBeside: boolean;
  /** True of a row of the workbook’s own table: it is removed there. */
  isRow: boolean;
  scenario: ScenarioActions;
  onOpen: () => void;
}): ReactElement {
  return (
    <li>
      <span className="lever-name">{name}</span>
      {settings.map((setting, i) => (
        <span className="why" key={i}>
          {settingText(setting)}
        </span>
      ))}
      {settings.length === 0 && (
        <span className="why">No lever is moved{isRow ? ": the row has no settings" : ""}.</span>
      )}
      <span className="kept-foot">
        <label className="tick">
          <input
            type="checkbox"
            checked={isBeside}
            onChange={({ target }) => {
              scenario.beside(name, target.checked);
            }}
          />
          Set beside<span className="unseen"> this: {name}</span>
        </label>
        {isOpen ? (
          <span className="why">{isChanged ? "open, changed" : "open"}</span>
        ) : (
          <button type="button" className="link" onClick={onOpen}>
            Open<span className="unseen"> {name}</span>
          </button>
        )}
        {isRow ? (
          <span className="why">in the workbook’s table</span>
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => {
              scenario.remove(name);
              document.getElementById("kept-title")?.focus();
            }}
          >
            Remove<span className="unseen"> {name}</span>
          </button>
        )}
      </span>
    </li>
  );
}
