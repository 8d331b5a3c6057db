import type { LeverOffer } from "../../engine/scenarios/outlook";

/** What each control of a lever is given: its name in the page, what it can be, where it is, where to. */
export interface LeverInput {
  readonly id: string;
  readonly offer: LeverOffer;
  readonly value: number;
  readonly onValue: (value: number) => void;
}
