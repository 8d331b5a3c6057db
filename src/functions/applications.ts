import { applicationsNeeded, applicationsOnAverage } from "../statistics/applications-needed";
import { ok } from "../units/result";
import { isBlank } from "./blank";
import { missing, wrong, type Answer } from "./fault";
import { count, level, share } from "./read-number";

/** More places, or applications, than any office recruits: past it the answer takes too long to be of use. */
const MOST = 1_000_000;

/** The product of the conversions of all stages; one number is one stage. */
function conversionOf(given: unknown): Answer<number> {
  const cells = Array.isArray(given) ? (given as unknown[]).flat() : [given];
  const stages = cells.filter((cell) => cell !== "" && cell !== null);
  if (stages.length === 0) return wrong("conversion", "is blank. Give the share that starts.");
  let product = 1;
  for (const stage of stages) {
    const passed = share("conversion", stage);
    if (!passed.ok) return passed;
    product *= passed.value;
  }
  return ok(product);
}

/** MUSTER.APPLICATIONSNEEDED (M-F4): without a confidence, the number that fills the places on average. */
export function applications(
  places: unknown,
  conversion: unknown,
  confidence: unknown
): Answer<number> {
  const wanted = count("places", places, "a number of places");
  if (!wanted.ok) return wanted;
  const starts = conversionOf(conversion);
  if (!starts.ok) return starts;
  const average = applicationsOnAverage(wanted.value, starts.value);
  if (wanted.value === 0) return ok(0);
  if (!(average <= MOST))
    return missing(
      "conversion",
      "so few applications end in a start that no sensible number fills the places."
    );
  if (isBlank(confidence)) return ok(average);
  const sure = level("confidence", confidence);
  return sure.ok ? ok(applicationsNeeded(wanted.value, starts.value, sure.value)) : sure;
}
