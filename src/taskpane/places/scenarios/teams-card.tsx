import { useId, useState, type ReactElement } from "react";
import type { ByTeam } from "../../engine/scenarios/by-team";
import type { ScenarioActions } from "../../session/scenario-actions";
import type { ScenariosState } from "../../session/scenarios-state";
import { shortMonth } from "../../../units/month";
import {
  FEW_TEAMS,
  largestType,
  teamHead,
  teamNotes,
  teamRows,
  typeName,
} from "../../words/scenario-teams";
import { Again } from "./again";
import { ScrollTable } from "./scroll-table";

/** Who is there now and at the end, team by team; worked out once it is opened. */
export function TeamsCard({
  state: { byTeam, teamsOpen, seq },
  scenario,
}: {
  state: ScenariosState;
  scenario: ScenarioActions;
}): ReactElement {
  const again = byTeam !== null && byTeam.seq < seq && teamsOpen;
  return (
    <section className={again ? "card stale" : "card"} aria-labelledby="teams-title">
      <h2 id="teams-title">
        By team
        <Again again={again} />
      </h2>
      <p className="say">
        Who goes and who comes, team by team; the team that loses the largest share of its people
        first, by net change after joiners.
      </p>
      <details
        className="behind"
        open={teamsOpen}
        onToggle={({ currentTarget }) => {
          scenario.teams(currentTarget.open);
        }}
      >
        <summary>{teamsOpen ? "Hide the teams" : "Show the teams"}</summary>
        {teamsOpen &&
          (byTeam === null ? (
            <p className="say quiet">Being worked out…</p>
          ) : byTeam.tables.length === 0 ? (
            <p className="say">
              No worker type has two teams of ten people or more: of so few, rates say nothing.
            </p>
          ) : (
            <Teams byTeam={byTeam} />
          ))}
      </details>
    </section>
  );
}

function Teams({ byTeam: { tables, end, asNow } }: { byTeam: ByTeam }): ReactElement | null {
  const id = useId();
  const [chosen, choose] = useState(() => largestType(tables));
  const [all, setAll] = useState(false);
  const table = tables.find(({ type }) => type === chosen) ?? tables[0];
  if (table === undefined) return null;
  const rows = teamRows(table, asNow);
  const few = rows.length > FEW_TEAMS + 2;
  return (
    <>
      {tables.length > 1 && (
        <div className="choices">
          <label htmlFor={`${id}-type`}>Worker type</label>
          <select
            id={`${id}-type`}
            value={table.type}
            onChange={({ target }) => {
              choose(target.value);
            }}
          >
            {tables.map(({ type }) => (
              <option key={type} value={type}>
                {typeName(type)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ScrollTable
        caption={`${typeName(table.type)} to the end of ${shortMonth(end)}`}
        head={teamHead(table, end, asNow)}
        longNames
        rows={few && !all ? rows.slice(0, FEW_TEAMS + 1) : rows}
      />
      {few && (
        <button
          type="button"
          className="link more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? "Show fewer" : `Show all ${rows.length - 1}`}
        </button>
      )}
      {asNow !== null && (
        <p className="note">Against as now: people more or fewer then than without these levers.</p>
      )}
      {teamNotes(table).map((words) => (
        <p className="note" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}
