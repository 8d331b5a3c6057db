import type { LeverSetting } from "../../scenarios/scenario";

/** Everything a person can ask in the place of scenarios. Keys: see engine/scenarios/setting-key.ts. */
export interface ScenarioActions {
  /**
   * Moves a lever for a group: replaces the draft's setting of that key, or adds one. For every move of
   * a slider; the draws begin once it rests.
   */
  readonly move: (setting: LeverSetting, key?: string) => void;
  /** Puts a moved lever back. */
  readonly drop: (key: string) => void;
  /** Puts every lever back: a new draft. */
  readonly reset: () => void;
  /** Why a setting lies outside the last three years. */
  readonly reason: (key: string, text: string) => void;
  readonly months: (months: number) => void;
  readonly seed: (seed: number) => void;
  /** Chooses the course that is shown. */
  readonly course: (id: string) => void;
  /** Opens or closes the projection by team. */
  readonly teams: (open: boolean) => void;
  /** Chooses the compared figure that is explained lever by lever. */
  readonly explain: (figure: string) => void;
  /** Puts a kept scenario beside the draft, or takes it away. */
  readonly beside: (name: string, on: boolean) => void;
  /** Makes a kept scenario the draft. */
  readonly open: (name: string) => void;
  /** Keeps the draft under a name; one of that name is replaced. */
  readonly save: (name: string) => void;
  /** Removes a kept scenario; it can be put back until another is removed. */
  readonly remove: (name: string) => void;
  readonly undoRemove: () => void;
  /** Stops drawing: what was drawn so far stands. */
  readonly cancelBand: () => void;
  /** Draws again after a stop. */
  readonly draw: () => void;
}
