import type { ReactElement } from "react";
import type { Actions } from "../../session/actions";
import type { Open } from "../../session/state";
import type { Surroundings } from "../../session/use-session";
import { focusHeading } from "./focus-heading";
import { NoProjection } from "./no-projection";
import { ScenarioView } from "./scenario-view";

/** What if: levers, what comes of them, and how sure that is. */
export function ScenariosPlace({
  open,
  actions,
  surroundings,
}: {
  open: Open;
  actions: Actions;
  surroundings: Surroundings;
}): ReactElement {
  const { ground, reason, trouble } = open.scenarios;
  if (ground !== null)
    return (
      <ScenarioView
        state={open.scenarios}
        ground={ground}
        saving={open.saving}
        actions={actions}
        surroundings={surroundings}
      />
    );
  if (reason !== null || trouble !== null)
    return (
      <NoProjection
        reason={reason ?? `${trouble?.message ?? ""} ${trouble?.advice ?? ""}`}
        onData={() => {
          actions.go("data");
          focusHeading();
        }}
      />
    );
  return (
    <main>
      <section className="card" aria-busy="true">
        <p className="waiting">Working out what happens if nothing changes…</p>
      </section>
    </main>
  );
}
