import type { LeverSetting } from "../../scenarios/scenario";
import { nameKey } from "../../sheets/scenario-rows";
import type { Answer, Ask, Saved, ScenarioTerms } from "../engine/messages";
import type { StartScenarios } from "../engine/scenarios/scenario-engine";
import { settingKey, settingKeys } from "../engine/scenarios/setting-key";
import type { ScenarioActions } from "./scenario-actions";
import { ScenarioQuestions } from "./scenario-questions";
import { inTheWorkbook, refusalOf } from "./scenario-refusals";
import { NO_SCENARIOS, type ScenariosState } from "./scenarios-state";

type FromDesk = Extract<Answer, { kind: "grounds" | "no-grounds" | "kept" }>;

export const isForScenarios = (answer: Answer): answer is FromDesk =>
  answer.kind === "grounds" || answer.kind === "no-grounds" || answer.kind === "kept";

export interface ScenarioSession {
  readonly actions: ScenarioActions;
  /** The place is gone to: the ground is wanted from now on. */
  readonly visit: () => void;
  /** The workbook was read, for the first time or again: the draft stays and is answered anew. */
  readonly read: () => void;
  readonly take: (answer: FromDesk) => void;
  /** What was saved when the workbook was last worked with. */
  readonly restore: (saved: readonly Saved[]) => void;
  /** Saved scenarios are rows of the workbook by now. */
  readonly written: () => void;
  /** With what scenarios are written; null before the place was gone to. */
  readonly terms: () => ScenarioTerms | null;
  /** Another workbook, or none. */
  readonly forget: () => void;
}

/** What a person does with scenarios, and the answers to it in their turn; the same in every host. */
export function scenarioSession({
  show,
  desk,
  keep,
  start,
}: {
  readonly show: (scenarios: ScenariosState) => void;
  readonly desk: (ask: Extract<Ask, { kind: "grounds" }>) => void;
  /** Keeps all that are saved, where the host keeps them. */
  readonly keep: (saved: readonly Saved[]) => void;
  readonly start: StartScenarios;
}): ScenarioSession {
  const questions = new ScenarioQuestions(show, start);
  let wanted = false;
  let saved: readonly Saved[] = [];

  const askDesk = (): void => {
    if (wanted) desk({ kind: "grounds" });
  };
  const keepAll = (all: readonly Saved[]): void => {
    saved = all;
    keep(all);
  };
  return {
    actions: actionsOn(questions, () => saved, keepAll),
    visit: () => {
      if (wanted) return;
      wanted = true;
      askDesk();
    },
    read: askDesk,
    take: (answer) => {
      if (answer.kind === "no-grounds") questions.without(answer.reason);
      else if (answer.kind === "kept") questions.kept(answer.kept);
      else questions.begin(answer.grounds, answer.kept);
    },
    restore: (before) => {
      saved = before;
    },
    written: () => {
      if (saved.some(({ written }) => written !== true))
        keepAll(saved.map((one) => ({ ...one, written: true })));
    },
    terms: () => {
      const { ground, months, seed } = questions.now;
      return ground === null ? null : { months, seed };
    },
    forget: () => {
      questions.end();
      wanted = false;
      saved = [];
    },
  };
}

function actionsOn(
  questions: ScenarioQuestions,
  saved: () => readonly Saved[],
  keepAll: (all: readonly Saved[]) => void
): ScenarioActions {
  const settings = (change: readonly LeverSetting[]): void => {
    questions.ask({ draft: { ...questions.now.draft, settings: change } });
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
    move: (setting, key = settingKey(setting)) => {
      const { draft } = questions.now;
      const there = settingKeys(draft.settings).includes(key);
      settings(there ? changed(key, () => setting) : [...draft.settings, setting]);
    },
    drop: (key) => {
      settings(changed(key, () => null));
    },
    reset: () => {
      questions.ask({ draft: NO_SCENARIOS.draft, opened: null });
    },
    reason: (key, text) => {
      // A reason moves nothing: what was drawn stands, and only what needs one is looked at again.
      const given = changed(key, (setting) => ({ ...setting, reason: text }));
      questions.set({ draft: { ...questions.now.draft, settings: given } });
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
      questions.ask({ draft, opened: name, months: kept.months ?? months });
    },
    save: (given) => {
      const name = given.replace(/\s+/g, " ").trim();
      const { draft, months } = questions.now;
      const trouble = refusalOf(name, questions.now);
      if (trouble !== null) {
        questions.set({ trouble });
        return;
      }
      const named = { ...draft, name };
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
