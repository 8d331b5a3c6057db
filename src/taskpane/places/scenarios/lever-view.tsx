import type { ReactElement } from "react";
import { settingText } from "../../../scenarios/text/setting-text";
import type { Ground, LeverOffer } from "../../engine/scenarios/outlook";
import type { ScenarioActions } from "../../session/scenario-actions";
import { outsidePast } from "../../words/outside-past";
import { standsWords } from "../../words/scenario-lever";
import { sentence } from "../../words/sentence";
import { LeverControl } from "./lever-control";
import { LeverDates } from "./lever-dates";
import { LeverReason } from "./lever-reason";
import { leverId, type LeverShown } from "./levers-shown";
import { movedSetting } from "./moved-setting";

/** One lever: where it stands, what it is moved to, from when, and why where that is unusual. */
export function LeverView({
  lever: { key, offer, setting },
  ground,
  months,
  scenario,
  onTakeAway,
}: {
  lever: LeverShown;
  ground: Ground;
  months: number;
  scenario: ScenarioActions;
  /** Takes a lever out of the list; null for one that stays at hand. */
  onTakeAway: (() => void) | null;
}): ReactElement {
  const id = leverId(key);
  const putBack = (): void => {
    scenario.drop(key);
    if (offer === null) onTakeAway?.();
    else document.getElementById(id)?.focus();
  };
  if (offer === null)
    return (
      <div className="lever">
        <p className="lever-name">{setting === null ? key : settingText(setting)}</p>
        <p className="lever-foot">
          <button type="button" className="link" onClick={putBack}>
            Put back<span className="unseen"> {setting === null ? "" : settingText(setting)}</span>
          </button>
        </p>
      </div>
    );
  const move = (value: number): void => {
    scenario.move(movedSetting(offer, setting, value), key);
  };
  const outside = setting !== null && outsidePast(setting.value, offer);
  return (
    <div className={setting === null ? "lever" : "lever moved-lever"}>
      <LeverControl
        id={id}
        offer={offer}
        value={setting?.value ?? standing(offer)}
        onValue={move}
      />
      <div className="lever-foot">
        <Stands id={id} offer={offer} />
        {setting !== null ? (
          <button type="button" className="link" onClick={putBack}>
            Put back<span className="unseen"> {offer.label}</span>
          </button>
        ) : (
          onTakeAway !== null && (
            <button type="button" className="link" onClick={onTakeAway}>
              Take off<span className="unseen"> the list: {offer.label}</span>
            </button>
          )
        )}
      </div>
      {outside && (
        <LeverReason
          id={id}
          offer={offer}
          value={setting.value}
          reason={setting.reason ?? ""}
          onReason={(text) => {
            scenario.reason(key, text);
          }}
        />
      )}
      {setting !== null && (
        <LeverDates
          id={id}
          offer={offer}
          setting={setting}
          first={ground.first}
          months={months}
          onDates={(dated) => {
            scenario.move(dated, key);
          }}
        />
      )}
    </div>
  );
}

/** What a lever stands at, beside its last three years or the reason that they are not known. */
function Stands({ id, offer }: { id: string; offer: LeverOffer }): ReactElement {
  if (offer.unknown === "")
    return (
      <p className="note" id={`${id}-stands`}>
        {standsWords(offer)}
      </p>
    );
  return (
    <details className="stands">
      <summary>
        <span id={`${id}-stands`}>{standsWords(offer)}</span>
      </summary>
      <p className="note">{sentence(offer.unknown)}</p>
    </details>
  );
}

/** Where a lever that is not moved is drawn. */
const standing = ({ present, past, low }: LeverOffer): number => present ?? past?.low ?? low;
