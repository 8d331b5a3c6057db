import type { ProjectionState } from "../../../scenarios/state/projection-state";
import type { LeverOffer } from "./outlook";

/**
 * The three levers at hand. With officers: how many leave, how full the next intake with empty seats is,
 * and how long staff posts stay vacant; else how many leave, how long posts stay vacant, and pounds.
 */
export function nearOffers(state: ProjectionState, offers: readonly LeverOffer[]): LeverOffer[] {
  const wanted: readonly ((offer: LeverOffer) => boolean)[] = state.types.some(
    ({ type }) => type === OFFICER
  )
    ? [isOf("leaver_rate", OFFICER), hasEmptySeats, isOf("time_to_fill", STAFF), ...FOR_ALL]
    : FOR_ALL;
  const near: LeverOffer[] = [];
  for (const fits of wanted) {
    const found = offers.find((offer) => fits(offer) && !near.includes(offer));
    if (found !== undefined && near.length < AT_HAND) near.push(found);
  }
  return near;
}

const AT_HAND = 3;
const OFFICER = "Police officer";
const STAFF = "Police staff";

const isOf =
  (lever: string, type?: string) =>
  ({ setting }: LeverOffer): boolean =>
    setting.lever === lever &&
    setting.band === undefined &&
    (type === undefined || setting.type === type);

const hasEmptySeats = ({ setting: { lever }, present }: LeverOffer): boolean =>
  lever === "cohort_fill" && present !== null && present < 1;

/** Where one of the wanted levers is not there, the next takes its place. */
const FOR_ALL = [
  isOf("leaver_rate"),
  isOf("time_to_fill"),
  isOf("pay_award"),
  isOf("vacancy_factor"),
  isOf("posts_added"),
  isOf("voluntary_rate"),
] as const;
