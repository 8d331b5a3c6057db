import { amount } from "../../measures/amount";
import type { Card, Chart } from "./card";
import { fact } from "./fact";
import type { Find } from "./find-figure";
import { restsOf } from "./rests-of";

/** Statutory posts, where the workbook marks any. */
export function resilienceCard(find: Find): Card | null {
  const lead = find("resilience.statutory_interim", "as_at");
  const posts = find("resilience.statutory", "as_at")?.value ?? null;
  const vacant = find("resilience.statutory_vacant", "as_at");
  if (lead === null || lead.value === null || posts === null || posts === 0) return null;

  return {
    id: "resilience",
    title: `Statutory posts, ${lead.periodLabel}`,
    finding: {
      amount: `${amount(lead.value, "posts")} of ${amount(posts, "posts")}`,
      word: "",
      tone: "plain",
    },
    withheld: "",
    say: `Statutory posts held by an interim. ${vacantWords(vacant?.value ?? null)}`.trim(),
    likely: "",
    chart: chartOf(posts, lead.value, vacant?.value ?? 0),
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
    rests: restsOf([lead, vacant]),
  };
}

function vacantWords(vacant: number | null): string {
  if (vacant === null) return "";
  if (vacant === 0) return "None is vacant.";
  return vacant === 1 ? "1 is vacant." : `${amount(vacant, "posts")} are vacant.`;
}

/** More squares than this are not counted at a glance. */
const MOST_SQUARES = 24;

function chartOf(of: number, marked: number, empty: number): Chart | null {
  if (of > MOST_SQUARES || marked + empty > of) return null;
  const words = `${of} statutory posts: ${marked} held by an interim, ${empty} vacant.`;
  return {
    kind: "squares",
    kinds: [
      { label: "interim", count: marked, look: "full" },
      { label: "not interim", count: of - marked - empty, look: "plain" },
      { label: "vacant", count: empty, look: "empty" },
    ],
    words,
  };
}
