import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { LeverSetting } from "../../../scenarios/scenario";
import { allOffers } from "../../engine/scenarios/all-offers";
import { settingKey } from "../../engine/scenarios/setting-key";
import type { Ground, LeverOffer } from "../../engine/scenarios/outlook";
import type { Actions } from "../../session/actions";
import { isAsKept, type ScenariosState } from "../../session/scenarios-state";
import type { Saving } from "../../session/state";
import type { Surroundings } from "../../session/use-session";
import { suggestedName } from "../../words/scenario-name";
import { saveWords } from "../../words/scenario-saving";
import { leverId, type LeverShown } from "./levers-shown";
import { DrawingLine, WRITE_BUTTON } from "./drawing-line";
import { NameForm } from "./name-form";

/** Keeping the scenario under a name, and writing what is kept; both wait for reasons that are asked for. */
export function ScenarioSaveBar({
  state,
  ground,
  saving,
  unexplained,
  surroundings,
  actions,
}: {
  state: ScenariosState;
  ground: Ground;
  saving: Saving;
  unexplained: readonly LeverShown[];
  surroundings: Surroundings;
  actions: Actions;
}): ReactElement {
  const [naming, setNaming] = useState(false);
  useReturn(naming);
  const { draft, opened } = state;
  const names = ground.kept.map(({ name }) => name);
  const [first] = unexplained;
  const busy = saving.state === "writing";
  const nothing = draft.settings.length === 0;
  const unless =
    (work: () => void): (() => void) =>
    () => {
      if (first === undefined) work();
      else document.getElementById(`${leverId(first.key)}-reason`)?.focus();
    };
  const words = saveWords({
    unexplained: first?.offer?.label ?? null,
    trouble: state.trouble,
    saving,
    kept: isKept(state, ground) ? opened : null,
    nothing,
    inExcel: surroundings === "excel",
  });
  const blocked = first !== undefined || state.trouble !== null;
  // How a write went is spoken by the pane, whichever place is shown.
  const ownWords = blocked || saving.state === "idle";
  const className = blocked || saving.state === "failed" ? "note bad" : "note";
  if (naming)
    return (
      <NameForm
        suggested={opened ?? suggestedName(draft.settings, offerFinder(ground), names)}
        names={names}
        onName={(name) => {
          actions.scenario.save(name);
          setNaming(false);
        }}
        onCancel={() => {
          setNaming(false);
        }}
      />
    );
  return (
    <div className="save" role="group" aria-label="Save">
      <div className="buttons">
        <Button
          id={BUTTON}
          appearance="primary"
          disabledFocusable={nothing || busy}
          onClick={unless(() => {
            setNaming(true);
          })}
        >
          Save scenario
        </Button>
        <Button id={WRITE_BUTTON} disabledFocusable={busy} onClick={unless(actions.write)}>
          {busy ? "Writing…" : surroundings === "excel" ? "Write to workbook" : "Save the workbook"}
        </Button>
      </div>
      <DrawingLine saving={saving} onStop={actions.stopWriting} />
      <div role="status">{ownWords && <p className={className}>{words}</p>}</div>
      {!ownWords && <p className={className}>{words}</p>}
    </div>
  );
}

const BUTTON = "save-scenario";

/** Takes the keyboard back to the button once the name was given or not. */
function useReturn(naming: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !naming) document.getElementById(BUTTON)?.focus();
    was.current = naming;
  }, [naming]);
}

/** True of a draft that is, lever by lever, the kept scenario it was saved as or opened from. */
function isKept({ draft, opened }: ScenariosState, { kept }: Ground): boolean {
  const same = kept.find(({ name }) => name === opened);
  return same !== undefined && isAsKept(same, draft);
}

function offerFinder(ground: Ground): (setting: LeverSetting) => LeverOffer | null {
  const offers = new Map(allOffers(ground).map((offer) => [offer.key, offer]));
  return (setting) => offers.get(settingKey(setting)) ?? null;
}
