import { amount } from "../../measures/amount";
import { intervalEnds } from "../words/interval-words";
import { partsOf } from "../words/parts";
import { signed, type SignWords } from "../words/signed";
import { withheldReason } from "../words/withheld";
import type { Bar, Card, Chart } from "./card";
import { fact } from "./fact";
import type { Find } from "./find-figure";

const GAP: SignWords = {
  above: "short of the target",
  below: "above the target",
  even: "on target",
};
const TONE = { above: "bad", below: "good", even: "plain" } as const;

/** Uplift: officers against the target, and the places that are to close the gap. */
export function upliftCard(find: Find): Card | null {
  const lead = find("uplift.gap", "as_at");
  if (lead === null) return null;
  const said = signed(lead, GAP);
  const strength = find("uplift.strength", "as_at")?.value ?? null;
  const target = find("uplift.target", "as_at")?.value ?? null;
  const use = find("uplift.assessment_use", "as_at");
  return {
    id: "uplift",
    title: `Uplift, ${lead.periodLabel}`,
    finding: said === null ? null : { ...said, tone: TONE[said.side] },
    withheld: withheldReason(lead),
    say:
      said === null || strength === null || target === null
        ? ""
        : `${amount(strength, "people")} officers in post against a target of ${amount(target, "people")}, by headcount.`,
    likely:
      use?.interval == null || use.value === null
        ? ""
        : `Assessment places used: ${partsOf(use, "places")}, ${amount(use.value, "percent")}; likely range ${intervalEnds(use)} (95% interval).`,
    chart: chartOf(strength, target),
    facts: [
      ...fact("Cohort places", find("uplift.places", "as_at")),
      ...fact("Confirmed starters", find("uplift.confirmed", "as_at")),
      ...fact("Expected from the pipeline", find("uplift.from_pipeline", "as_at")),
      ...fact("Places filled", find("uplift.fill", "as_at")),
      ...fact("Places empty", find("uplift.empty", "as_at")),
      ...fact("Cost of assessment places not used", find("uplift.assessment_unused_cost", "as_at")),
    ],
    lead,
    rests: lead.rests,
  };
}

function chartOf(strength: number | null, target: number | null): Chart | null {
  if (strength === null || target === null || strength <= 0 || target <= 0) return null;
  const bar = (label: string, value: number): Bar => ({
    label,
    amount: amount(value, "people"),
    from: 0,
    to: value,
  });
  const part = bar("in post", strength);
  const limit = { ...bar("target", target), from: target };
  const words = `Officers in post ${part.amount}, target ${limit.amount}.`;
  return { kind: "spend", parts: [part], limit, words };
}
