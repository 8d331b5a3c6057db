import type { LeverSetting } from "../../scenarios/scenario";
import { bareReason } from "../../scenarios/text/bare-reason";
import { nameKey } from "../../sheets/scenario-rows";
import type { Saved } from "../engine/messages";
import { offerOf } from "../engine/scenarios/all-offers";
import { settingKey, settingKeys } from "../engine/scenarios/setting-key";
import { reasonsIn, withReason } from "./draft-reasons";
import type { ScenarioActions } from "./scenario-actions";
import type { ScenarioQuestions } from "./scenario-questions";
import { inTheWorkbook, refusalOf } from "./scenario-refusals";
import { NO_SCENARIOS } from "./scenarios-state";

/** What a person does with scenarios, done to the question at hand and to those that are saved. */
export function scenarioActions(
  questions: ScenarioQuestions,
  saved: () => readonly Saved[],
  keepAll: (all: readonly Saved[]) => void
): ScenarioActions {
  const settings = (change: readonly LeverSetting[], reasons = questions.now.reasons): void => {
    questions.ask({ draft: { ...questions.now.draft, settings: change }, reasons });
  };
  /** The draft's settings with the one of a key changed; null leaves it out. */
  const changed = (
    key: string,
    to: (setting: LeverSetting) => LeverSetting | null
  ): LeverSetting[] => {
    const { draft } = questions.now;
    const keys = settingKeys(draft.settings);
    return draft.settings.flatMap((setting, i) => {
      const made = keys[i] === key ? to(setting) : setting;
      return made === null ? [] : [made];
    });
  };
  const without = (name: string): readonly Saved[] =>
    saved().filter((one) => nameKey(one.name) !== nameKey(name));

  return {
    move: (moved, key = settingKey(moved)) => {
      const { draft, ground, reasons } = questions.now;
      const setting = withReason(moved, offerOf(ground, key), reasons.get(key));
      const there = settingKeys(draft.settings).includes(key);
      settings(there ? changed(key, () => setting) : [...draft.settings, setting]);
    },
    drop: (key) => {
      const { draft, reasons } = questions.now;
      const keys = settingKeys(draft.settings);
      // A lever moved twice for its group: what was the second of them is the first from now on.
      const of = new Map(draft.settings.map((setting, i) => [setting, reasons.get(keys[i] ?? "")]));
      const left = changed(key, () => null);
      settings(
        left,
        reasonsIn(left, (setting) => of.get(setting))
      );
    },
    reset: () => {
      questions.ask({ draft: NO_SCENARIOS.draft, reasons: NO_SCENARIOS.reasons, opened: null });
    },
    reason: (key, text) => {
      // A reason moves nothing: what was drawn stands, and only what needs one is looked at again.
      const { draft, reasons } = questions.now;
      const given = changed(key, (setting) => ({ ...setting, reason: text }));
      questions.set({
        draft: { ...draft, settings: given },
        reasons: new Map([...reasons, [key, text]]),
      });
      questions.look();
    },
    months: (months) => {
      questions.ask({ months });
    },
    seed: (seed) => {
      questions.ask({ seed });
    },
    course: (course) => {
      questions.set({ course });
    },
    teams: (open) => {
      questions.teams(open);
    },
    explain: (figure) => {
      questions.set({ explained: figure });
    },
    beside: (name, on) => {
      const others = questions.now.beside.filter((of) => of !== name);
      questions.set({ beside: on ? [...others, name] : others });
      questions.look();
    },
    open: (name) => {
      const { ground, months } = questions.now;
      const kept = ground?.kept.find((one) => one.name === name);
      if (kept === undefined) return;
      const draft = { name: kept.name, settings: kept.settings };
      const reasons = reasonsIn(draft.settings);
      questions.ask({ draft, reasons, opened: name, months: kept.months ?? months });
    },
    save: (given) => {
      const name = given.replace(/\s+/g, " ").trim();
      const { draft, months } = questions.now;
      const trouble = refusalOf(name, questions.now);
      if (trouble !== null) {
        questions.set({ trouble });
        return;
      }
      const bare = draft.settings.map((setting) =>
        setting.reason === undefined ? setting : { ...setting, reason: bareReason(setting.reason) }
      );
      const named = { settings: bare, name };
      questions.set({ draft: named, opened: name, trouble: null });
      keepAll([...without(name), { ...named, months }]);
      questions.look();
    },
    remove: (name) => {
      const own = saved().find((one) => nameKey(one.name) === nameKey(name));
      const { ground, opened, beside } = questions.now;
      const row = ground?.rows.some((one) => nameKey(one) === nameKey(name)) === true;
      if (row) questions.set({ trouble: inTheWorkbook(name) });
      if (own === undefined || row) return;
      questions.set({
        removed: own,
        opened: opened === name ? null : opened,
        beside: beside.filter((one) => one !== name),
      });
      keepAll(without(name));
      if (beside.includes(name)) questions.look();
    },
    undoRemove: () => {
      const { removed } = questions.now;
      if (removed === null) return;
      questions.set({ removed: null });
      keepAll([...without(removed.name), removed]);
    },
    cancelBand: () => {
      questions.stop();
    },
    draw: () => {
      questions.draw();
    },
  };
}
