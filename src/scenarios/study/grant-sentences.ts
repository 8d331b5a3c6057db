import { amount, places } from "../../measures/amount";
import { longDay } from "../../units/day";
import { lastDayOf, type Month } from "../../units/month";
import type { CliffEdge } from "../solve/grant-cliff";
import { inHundred } from "./in-hundred";

/** What a checkpoint missed would cost (M-G6), one sentence a checkpoint. `first`: the first month projected. */
export const grantSentences = (edges: readonly CliffEdge[], first: Month): string[] =>
  edges.map((edge) => {
    const { floor, chanceOfMissing, expectedLoss, lossAtExpected, buffer } = edge;
    const day = longDay(lastDayOf(first + edge.step));
    const pounds =
      expectedLoss === null || lossAtExpected === null
        ? ""
        : ` Grant lost: ${amount(lossAtExpected, "GBP")} at the expected headcount, ${amount(expectedLoss, "GBP")} on average over the draws.`;
    return `${day}: ${inHundred(chanceOfMissing)} chance of fewer than ${places(floor, 0)} officers; a buffer of one or two standard deviations of three months’ leavers is ${places(buffer, 0)} or ${places(2 * buffer, 0)}.${pounds}`;
  });
