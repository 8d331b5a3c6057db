import { isOutside, isRate } from "../../scenarios/outside-past";
import type { LeverOffer } from "../engine/scenarios/outlook";

/** True of a value for which a reason is asked: it lies outside the last three years. */
export const outsidePast = (
  value: number,
  { past, present, spec }: Pick<LeverOffer, "past" | "present" | "spec">
): boolean => past !== null && isOutside(past, value, isRate(spec.id) ? present : null);
