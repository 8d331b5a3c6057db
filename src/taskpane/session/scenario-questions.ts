import type { Grounds, Kept } from "../engine/scenarios/grounds";
import type { DrawList } from "../engine/scenarios/list-draws";
import type { Trouble } from "../engine/messages";
import type { Ground, ScenarioAnswer } from "../engine/scenarios/outlook";
import type { ScenarioEngine, StartScenarios } from "../engine/scenarios/scenario-engine";
import { NO_SCENARIOS, type ScenariosState } from "./scenarios-state";

/** A lever that has not moved for so long rests: draws begin. */
export const REST_MS = 150;

/** What is told of a list that is drawn: how far it has come, then all of it, or why it is not. */
export type ListAnswer = Extract<
  ScenarioAnswer,
  { kind: "list-drawing" | "list-drawn" | "trouble" }
>;

/**
 * The question at hand and what has been answered of it. A moved lever asks for its outlook at once, one
 * at a time, the newest last; once it rests it is drawn, and with the first draws there it is looked
 * into. Answers to earlier questions are dropped.
 */
export class ScenarioQuestions {
  #now: ScenariosState = NO_SCENARIOS;
  #engine: ScenarioEngine | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** An outlook is under way; another is wanted after it. */
  #asked = false;
  #askAgain = false;
  /** The lever rests, and is drawn as soon as its outlook is there. */
  #toDraw = false;
  /** Who waits for a list that is drawn. */
  #ofList: ((answer: ListAnswer) => void) | null = null;

  constructor(
    readonly show: (state: ScenariosState) => void,
    readonly start: StartScenarios
  ) {}

  get now(): ScenariosState {
    return this.#now;
  }

  set(change: Partial<ScenariosState>): void {
    this.#now = { ...this.#now, ...change };
    this.show(this.#now);
  }

  /** Another workbook, or the same one read again: the draft is asked of it once its ground is there. */
  begin(grounds: Grounds, kept: Kept): void {
    this.#engine ??= this.start((answer) => {
      this.#told(answer);
    });
    this.#engine.ask({ kind: "grounds", grounds, kept });
    this.#toldOfList({ kind: "trouble", trouble: CHANGED });
  }

  /** Kept scenarios changed; nothing else did. */
  kept(kept: Kept): void {
    if (this.#now.ground === null) return;
    this.#engine?.ask({ kind: "kept", kept });
    this.set({ ground: { ...this.#now.ground, ...kept } });
    if (this.#now.beside.length > 0) this.look();
  }

  /** Nothing can be projected. */
  without(reason: string): void {
    this.#hush();
    const { draft, reasons, seq } = this.#now;
    this.set({ ...NO_SCENARIOS, draft, reasons, seq: seq + 1, reason });
    this.#toldOfList({ kind: "trouble", trouble: CHANGED });
  }

  /** Another question: what was answered before is of no interest. */
  ask(change: Partial<ScenariosState>): void {
    this.#hush();
    const { seq } = this.#now;
    const drawing = { state: "resting", draws: 0 } as const;
    this.set({ ...change, seq: seq + 1, deeper: null, band: null, drawing, trouble: null });
    this.look();
    this.#resting = setTimeout(() => {
      this.#toDraw = true;
      this.#drawIfThere();
    }, REST_MS);
  }

  /** The outlook of the question again: what stands beside it or its reasons changed. */
  look(): void {
    const { ground, seq, draft, months, beside } = this.#now;
    if (ground === null) return;
    this.#askAgain = this.#asked;
    if (this.#asked) return;
    this.#asked = true;
    this.#engine?.ask({ kind: "outlook", seq, scenario: draft, months, beside });
  }

  /** The projection by team is looked at from now on, or no longer. */
  teams(open: boolean): void {
    if (open === this.#now.teamsOpen) return;
    this.set({ teamsOpen: open });
    const { outlook, seq } = this.#now;
    if (outlook?.seq === seq) this.#lookAtTeams();
  }

  draw(): void {
    this.set({ band: null });
    this.#toDraw = true;
    this.#drawIfThere();
  }

  stop(): void {
    this.#hush();
    this.#engine?.ask({ kind: "cancel-band" });
    this.set({ drawing: { ...this.#now.drawing, state: "stopped" } });
    if (this.#now.band === null) this.#think();
  }

  /** Draws scenarios that are to be written, with all threads. */
  list(list: DrawList, told: (answer: ListAnswer) => void): void {
    this.#ofList = told;
    this.#engine?.ask({ kind: "list", list });
  }

  stopList(): void {
    this.#ofList = null;
    this.#engine?.ask({ kind: "cancel-list" });
  }

  /** Ends the threads. */
  end(): void {
    this.#hush();
    this.#ofList = null;
    this.#engine?.stop();
    this.#engine = null;
    this.#now = NO_SCENARIOS;
    this.#asked = this.#askAgain = false;
  }

  #hush(): void {
    clearTimeout(this.#resting);
    this.#toDraw = false;
    if (this.#now.drawing.state === "drawing") this.#engine?.ask({ kind: "cancel-band" });
  }

  #drawIfThere(): void {
    const { outlook, seq, draft, months, seed } = this.#now;
    if (!this.#toDraw || outlook?.seq !== seq) return;
    this.#toDraw = false;
    this.#lookAtTeams();
    this.set({ drawing: { state: "drawing", draws: 0 } });
    this.#engine?.ask({ kind: "band", seq, scenario: draft, months, seed });
  }

  #think(): void {
    const { seq, draft, months } = this.#now;
    this.#engine?.ask({ kind: "deeper", seq, scenario: draft, months });
  }

  #lookAtTeams(): void {
    const { teamsOpen, byTeam, seq, draft, months } = this.#now;
    if (teamsOpen && byTeam?.seq !== seq)
      this.#engine?.ask({ kind: "by-team", seq, scenario: draft, months });
  }

  #toldOfList(answer: ListAnswer): void {
    const told = this.#ofList;
    if (answer.kind !== "list-drawing") this.#ofList = null;
    told?.(answer);
  }

  #answered(): void {
    this.#asked = false;
    if (this.#askAgain) this.look();
    else this.#drawIfThere();
  }

  #told(answer: ScenarioAnswer): void {
    const { seq, drawing } = this.#now;
    switch (answer.kind) {
      case "ground":
        this.ask(onGround(this.#now, answer.ground));
        break;
      case "outlook":
        this.set({ outlook: answer.outlook, fault: null });
        this.#answered();
        break;
      case "no-outlook":
        if (answer.seq === seq) this.set({ fault: answer.reason });
        this.#answered();
        break;
      case "deeper":
        if (answer.deeper.seq === seq) this.set({ deeper: answer.deeper });
        break;
      case "by-team":
        if (answer.byTeam.seq === seq) this.set({ byTeam: answer.byTeam });
        break;
      case "drawn":
        if (answer.seq === seq && drawing.state === "drawing")
          this.set({ drawing: { state: "drawing", draws: answer.draws } });
        break;
      case "band":
        if (answer.band.seq === seq && drawing.state !== "stopped") this.#banded(answer.band);
        break;
      case "list-drawing":
      case "list-drawn":
        this.#toldOfList(answer);
        break;
      case "trouble":
        this.#toldOfList(answer);
        this.#asked = this.#askAgain = false;
        this.set({ trouble: answer.trouble, drawing: { ...drawing, state: "stopped" } });
    }
  }

  #banded(band: NonNullable<ScenariosState["band"]>): void {
    const { drawing, band: before } = this.#now;
    // Begun again after a list was drawn: what is shown rests on more.
    if (before !== null && !band.done && band.draws < before.draws) return;
    const draws = band.done ? band.draws : Math.max(band.draws, drawing.draws);
    this.set({ band, drawing: { state: band.done ? "done" : "drawing", draws } });
    if (before === null) this.#think();
  }
}

const CHANGED: Trouble = {
  message: "The workbook changed while its scenarios were drawn: nothing was written.",
  advice: "Write it again.",
};

/** What of the draft stays as it was with a ground that is new. */
function onGround(now: ScenariosState, ground: Ground): Partial<ScenariosState> {
  const there = ground.courses.some(({ id }) => id === now.course);
  const names = new Set(ground.kept.map(({ name }) => name));
  return {
    ground,
    reason: null,
    months: now.months === 0 ? ground.months : now.months,
    course: there ? now.course : (ground.courses[0]?.id ?? ""),
    beside: now.beside.filter((name) => names.has(name)),
  };
}
