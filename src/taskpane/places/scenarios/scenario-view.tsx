import { useState, type ReactElement } from "react";
import { leverSpec } from "../../../scenarios/levers";
import type { Deeper, Ground } from "../../engine/scenarios/outlook";
import type { Actions } from "../../session/actions";
import type { ScenariosState } from "../../session/scenarios-state";
import type { Saving } from "../../session/state";
import type { Surroundings } from "../../session/use-session";
import { settingKey } from "../../engine/scenarios/setting-key";
import { peopleDigits } from "../../words/scenario-amount";
import { AdviceCard } from "./advice-card";
import { AgainstCard } from "./against-card";
import { focusHeading } from "./focus-heading";
import { FindingLine } from "./finding-line";
import { GroundCard } from "./ground-card";
import { KeptCard } from "./kept-card";
import { leverId, leversShown, unexplained } from "./levers-shown";
import { MovesCard } from "./moves-card";
import { MustCard } from "./must-card";
import { OutcomeCard } from "./outcome-card";
import { ScenarioSaveBar } from "./scenario-save-bar";
import { SpokenFinding } from "./spoken-finding";
import { useFocus } from "./use-focus";
import { TeamsCard } from "./teams-card";
import { WhatIfCard } from "./what-if-card";

/** The place in full: what comes of the levers first, the levers under it, then what stands behind. */
export function ScenarioView({
  state,
  ground,
  saving,
  actions,
  surroundings,
}: {
  state: ScenariosState;
  ground: Ground;
  saving: Saving;
  actions: Actions;
  surroundings: Surroundings;
}): ReactElement {
  const [added, setAdded] = useState<readonly string[]>([]);
  const levers = leversShown(ground, state.draft.settings, added);
  const { outlook } = state;
  const toLever = useFocus("center");
  const { deeper, again } = useLastDeeper(state.deeper);
  return (
    <>
      <FindingLine state={state} ground={ground} />
      <main className="scenarios">
        <OutcomeCard state={state} ground={ground} scenario={actions.scenario} />
        <WhatIfCard
          state={state}
          ground={ground}
          levers={levers}
          scenario={actions.scenario}
          onAdd={(key) => {
            setAdded((before) => [...before.filter((one) => one !== key), key]);
          }}
          onTakeAway={(key) => {
            setAdded((before) => before.filter((one) => one !== key));
          }}
        />
        <MustCard
          deeper={deeper}
          again={again}
          onTry={(setting) => {
            actions.scenario.move(setting);
            toLever(
              `${leverId(settingKey(setting))}${leverSpec(setting.lever).unit === "yes or no" ? "" : "-field"}`
            );
          }}
        />
        {outlook !== null && (
          <AgainstCard
            outlook={outlook}
            explained={state.explained}
            onExplain={actions.scenario.explain}
          />
        )}
        <MovesCard
          deeper={deeper}
          again={again}
          digits={outlook === null ? 0 : peopleDigits(outlook)}
        />
        <AdviceCard deeper={deeper} again={again} />
        <TeamsCard state={state} scenario={actions.scenario} />
        <KeptCard state={state} ground={ground} scenario={actions.scenario} />
        <GroundCard
          state={state}
          ground={ground}
          scenario={actions.scenario}
          onData={() => {
            actions.go("data");
            focusHeading();
          }}
        />
        <SpokenFinding state={state} ground={ground} />
      </main>
      <ScenarioSaveBar
        state={state}
        ground={ground}
        saving={saving}
        unexplained={unexplained(levers)}
        surroundings={surroundings}
        actions={actions}
      />
    </>
  );
}

/** What was worked out last stays in view while the next is on its way, so that nothing jumps. */
function useLastDeeper(now: Deeper | null): { deeper: Deeper | null; again: boolean } {
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return { deeper: now ?? last, again: now === null && last !== null };
}
