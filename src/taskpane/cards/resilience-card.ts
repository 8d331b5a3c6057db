import { amount } from "../../measures/amount";
import type { Card } from "./card";
import { fact } from "./fact";
import type { Find } from "./find-figure";

/** Statutory posts, where the workbook marks any. */
export function resilienceCard(find: Find): Card | null {
  const lead = find("resilience.statutory_interim", "as_at");
  const posts = find("resilience.statutory", "as_at")?.value ?? null;
  const vacant = find("resilience.statutory_vacant", "as_at");
  if (lead === null || lead.value === null || posts === null || posts === 0) return null;
  const none = vacant?.value === 0 ? "None is vacant." : "";
  return {
    id: "resilience",
    title: `Statutory posts, ${lead.periodLabel}`,
    finding: {
      amount: `${amount(lead.value, "posts")} of ${amount(posts, "posts")}`,
      word: "",
      tone: "plain",
    },
    withheld: "",
    say: `Statutory posts held by an interim. ${none}`.trim(),
    likely: "",
    chart: null,
    facts: [
      ...fact("Statutory posts", find("resilience.statutory", "as_at")),
      ...fact("Held by an interim", lead),
      ...fact("Vacant", vacant),
      ...fact("Teams of one person", find("resilience.teams_of_one", "as_at"), (figure, value) =>
        value > 0 && figure.notes.length > 0
          ? `${amount(value, "teams")} (${figure.notes.join(", ")})`
          : amount(value, "teams")
      ),
    ],
    lead,
  };
}
