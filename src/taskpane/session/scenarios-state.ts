import type { Band, Deeper, Ground, Outlook } from "../engine/scenarios/outlook";
import type { ByTeam } from "../engine/scenarios/by-team";
import type { Trouble } from "../engine/messages";
import type { Month } from "../../units/month";
import type { Scenario } from "../../scenarios/scenario";
import type { Reasons } from "./draft-reasons";

/** How far the draws have come. */
export interface Drawing {
  /**
   * "resting": the lever has not rested yet, or nothing can be drawn; "drawing": draws are being made;
   * "done": as precise as usual; "stopped": by the user, what was drawn so far stands.
   */
  readonly state: "resting" | "drawing" | "done" | "stopped";
  /** Draws so far, shown in the band or not yet. */
  readonly draws: number;
}

/** What the place of scenarios shows of the open workbook. */
export interface ScenariosState {
  /** Null until the place was first gone to and the ground worked out; then `reason` may say why not. */
  readonly ground: Ground | null;
  /** Why nothing can be projected; null where it can be, or is not known yet. */
  readonly reason: string | null;
  /** The scenario at hand: a name and the levers moved; none moved is the baseline. */
  readonly draft: Scenario;
  /** Reasons given for the draft's levers, kept also while none is asked for. */
  readonly reasons: Reasons;
  /** The name of the kept scenario it was opened from or saved under; null for a new one. */
  readonly opened: string | null;
  /** Months projected. */
  readonly months: number;
  readonly seed: number;
  /** The course that is shown: an id of `ground.courses`. */
  readonly course: string;
  /** The compared figure that is explained: an id of `outlook.differences`; "" for the first. */
  readonly explained: string;
  /** Names of kept scenarios that stand beside the draft. */
  readonly beside: readonly string[];
  /** The number of the question at hand; answers to earlier ones are not shown. */
  readonly seq: number;
  /** From the question before while the next answer is on its way: then `outlook.seq < seq`. */
  readonly outlook: Outlook | null;
  /** Why the draft cannot be, lever by lever; null where it can. The outlook is then from before. */
  readonly fault: string | null;
  /** Null while it is worked out, or where there is none. */
  readonly deeper: Deeper | null;
  /** True while the projection by team is looked at: only then is it worked out. */
  readonly teamsOpen: boolean;
  /** From the question before while the next answer is on its way: then `byTeam.seq < seq`. */
  readonly byTeam: ByTeam | null;
  /** Null until the first draws of the question at hand. */
  readonly band: Band | null;
  readonly drawing: Drawing;
  /** The kept scenario that was removed last, and can be put back; null for none. */
  readonly removed: Scenario | null;
  /** What went wrong in working it out; null for nothing. */
  readonly trouble: Trouble | null;
}

/** What the draft is called until it is saved. */
export const DRAFT_NAME = "What if";

/** Levers at hand by default: none moved. */
export const NO_SCENARIOS: ScenariosState = {
  ground: null,
  reason: null,
  draft: { name: DRAFT_NAME, settings: [] },
  reasons: new Map(),
  opened: null,
  months: 0,
  seed: 1,
  course: "",
  explained: "",
  beside: [],
  seq: 0,
  outlook: null,
  fault: null,
  deeper: null,
  teamsOpen: false,
  byTeam: null,
  band: null,
  drawing: { state: "resting", draws: 0 },
  removed: null,
  trouble: null,
};

/** The last month projected. */
export const lastMonth = ({ ground, months }: ScenariosState): Month | null =>
  ground === null ? null : ground.first + months - 1;

/** True of a draft that is, lever by lever, as a scenario is kept. */
export const isAsKept = (kept: Scenario, draft: Scenario): boolean =>
  JSON.stringify(kept.settings) === JSON.stringify(draft.settings);
