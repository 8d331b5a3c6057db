import { sampleDay } from "../sample-day";

/** Every sheet of the force is as at this day. */
export const FORCE_AS_AT = sampleDay("2025-09-30");

/** The first day for which leavers are recorded: the history is made from here on. */
export const FORCE_HISTORY_FROM = sampleDay("2020-04-01");
