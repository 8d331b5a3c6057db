import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Ground } from "../../engine/scenarios/outlook";
import type { ScenarioActions } from "../../session/scenario-actions";
import type { ScenariosState } from "../../session/scenarios-state";
import { leverId, type LeverShown } from "./levers-shown";
import { LeverView } from "./lever-view";
import { MoreLevers } from "./more-levers";
import { useFocus } from "./use-focus";

/** The levers: three at hand, those added under them, and the rest a step away. */
export function WhatIfCard({
  state,
  ground,
  levers,
  scenario,
  onAdd,
  onTakeAway,
}: {
  state: ScenariosState;
  ground: Ground;
  levers: readonly LeverShown[];
  scenario: ScenarioActions;
  /** Puts a lever into the list without moving it. */
  onAdd: (key: string) => void;
  onTakeAway: (key: string) => void;
}): ReactElement {
  const [searching, setSearching] = useState(false);
  const taken = new Set(levers.map(({ key }) => key));
  const near = new Set(ground.near.map(({ key }) => key));
  const toFocus = useFocus();
  const close = (): void => {
    setSearching(false);
    toFocus("more-levers");
  };
  return (
    <section className="card what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">What if</h2>
      {levers.map((lever) => (
        <LeverView
          key={lever.key}
          lever={lever}
          ground={ground}
          months={state.months}
          scenario={scenario}
          onTakeAway={
            near.has(lever.key)
              ? null
              : () => {
                  onTakeAway(lever.key);
                  toFocus("more-levers");
                }
          }
        />
      ))}
      <p className="note">
        Grey under a slider: the last three years. Outside it, a reason is asked for and printed.
      </p>
      {searching ? (
        <MoreLevers
          ground={ground}
          taken={taken}
          onClose={close}
          onAdd={(key) => {
            onAdd(key);
            setSearching(false);
            toFocus(leverId(key));
          }}
        />
      ) : (
        <div className="buttons">
          <Button
            id="more-levers"
            onClick={() => {
              setSearching(true);
            }}
          >
            More levers
          </Button>
          {state.draft.settings.length > 0 && (
            <Button
              appearance="subtle"
              onClick={() => {
                scenario.reset();
                toFocus("more-levers");
              }}
            >
              Put all back
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
