import { amount } from "../../measures/amount";
import { signed, type SignWords } from "../words/signed";
import { withheldReason } from "../words/withheld";
import type { Card, Chart } from "./card";
import { fact } from "./fact";
import type { Find } from "./find-figure";

const VARIANCE: SignWords = { above: "overspend", below: "underspend", even: "on budget" };
const AVAILABLE: SignWords = { above: "available", below: "over-committed", even: "none" };
const TONE = { above: "bad", below: "good", even: "plain" } as const;

/** Training: forecast against the budget, and what the reserve must meet. */
export function trainingCard(find: Find): Card | null {
  const lead = find("training.variance", "year");
  if (lead === null) return null;
  const said = signed(lead, VARIANCE);
  return {
    id: "training",
    title: `Training, ${lead.periodLabel}`,
    finding: said === null ? null : { ...said, tone: TONE[said.side] },
    withheld: withheldReason(lead),
    say: said === null ? "" : sayOf(find),
    likely: "",
    chart: chartOf(find),
    facts: [
      ...fact("Budget", find("training.budget", "year")),
      ...fact("Paid", find("training.paid", "year")),
      ...fact("Committed", find("training.committed", "year")),
      ...fact("Planned", find("training.planned", "year")),
      ...fact("Forecast", find("training.forecast", "year")),
      ...fact("Budget less paid and committed", find("training.available", "year"), (figure) => {
        const so = signed(figure, AVAILABLE);
        return so === null ? "" : `${so.amount} ${so.word}`;
      }),
      ...fact("To be drawn from the reserve", find("training.reserve_draw", "year")),
      ...fact("Reserve after that", find("training.reserve_after", "year")),
    ],
    lead,
    rests: lead.rests,
  };
}

function valueOf(find: Find, name: string): number | null {
  return find(`training.${name}`, "year")?.value ?? null;
}

function sayOf(find: Find): string {
  const pounds = (value: number): string => amount(value, "GBP");
  const forecast = valueOf(find, "forecast");
  const budget = valueOf(find, "budget");
  const draw = valueOf(find, "reserve_draw");
  const after = valueOf(find, "reserve_after");
  const compared =
    forecast === null || budget === null
      ? ""
      : `Forecast ${pounds(forecast)} against a budget of ${pounds(budget)}.`;
  if (draw === null || after === null || draw <= 0) return compared;
  return `${compared} The reserve meets ${pounds(draw)}, which leaves ${pounds(after)} in it.`;
}

function chartOf(find: Find): Chart | null {
  const budget = valueOf(find, "budget");
  const amounts = ["paid", "committed", "planned"].map((label) => ({
    label,
    value: valueOf(find, label),
  }));
  if (budget === null) return null;
  let from = 0;
  const parts = amounts.flatMap(({ label, value }) => {
    if (value === null) return [];
    const bar = { label, amount: amount(value, "GBP"), from, to: from + value };
    from += value;
    return [bar];
  });
  if (parts.length < amounts.length || from <= 0) return null;
  const limit = { label: "budget", amount: amount(budget, "GBP"), from: budget, to: budget };
  const words = [...parts, limit].map(({ label, amount: said }) => `${label} ${said}`).join(", ");
  return { kind: "spend", parts, limit, words: `Training spend: ${words}.` };
}
