import type { ReactElement } from "react";
import type { LeverSetting } from "../../../scenarios/scenario";
import { settingText } from "../../../scenarios/text/setting-text";
import type { Deeper } from "../../engine/scenarios/outlook";
import { Again } from "./again";

/** What must be true for the target, a sentence a lever, most telling first. */
export function MustCard({
  deeper,
  again,
  onTry,
}: {
  deeper: Deeper | null;
  /** True while a newer answer is on its way. */
  again: boolean;
  /** Moves the lever to where a sentence has it. */
  onTry: (setting: LeverSetting) => void;
}): ReactElement {
  return (
    <section className={again ? "card stale" : "card"} aria-labelledby="must-title">
      <h2 id="must-title">
        What must be true
        <Again again={again} />
      </h2>
      {deeper === null ? (
        <p className="say quiet">Being worked out…</p>
      ) : deeper.mustBeTrue.length === 0 ? (
        <p className="say">
          There is no target to reach: neither an uplift target nor a budget is in the sheets.
        </p>
      ) : (
        <>
          {deeper.mustBeTrue.some(({ setting }) => setting !== null) && (
            <p className="say">
              One lever at a time; the target is then met as expected, with about an even chance.
            </p>
          )}
          <ul className="says">
            {deeper.mustBeTrue.map(({ words, setting, value }) => (
              <li key={words}>
                {words}
                {setting !== null && (
                  <>
                    {" "}
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        onTry(setting);
                      }}
                    >
                      Try {value}
                      <span className="unseen">: {settingText(setting)}</span>
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
