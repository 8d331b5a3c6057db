import type { Figure } from "../../measures/figure";
import { amount } from "../../measures/amount";
import { partsOf } from "../words/parts";
import { signed, type SignWords } from "../words/signed";
import { withheldReason } from "../words/withheld";
import type { Bar, Card, Chart } from "./card";
import { fact } from "./fact";
import type { Find } from "./find-figure";

const WORDS: SignWords = { above: "surplus", below: "shortfall", even: "no surplus" };
const TONE = { above: "good", below: "bad", even: "plain" } as const;

/** What vacancies leave over once cover and the vacancy factor are taken off. */
export function surplusCard(find: Find): Card | null {
  const lead = find("vacancy.surplus", "year");
  if (lead === null) return null;
  const said = signed(lead, WORDS);
  const parts = ["saving", "cover", "factor"].map((name) => find(`vacancy.${name}`, "year"));
  return {
    id: "surplus",
    title: `Vacancy surplus, ${lead.periodLabel}`,
    finding: said === null ? null : { ...said, tone: TONE[said.side] },
    withheld: withheldReason(lead),
    say: said === null ? "" : sayOf(parts),
    likely: "",
    chart: chartOf(parts, lead),
    facts: [
      ...fact("Surplus to date", find("vacancy.surplus", "year_to_date"), (figure) => {
        const so = signed(figure, WORDS);
        return so === null ? "" : `${so.amount} ${so.word}`;
      }),
      ...fact("Vacancy rate", find("vacancy.rate", "as_at"), (figure, value) =>
        [amount(value, "percent"), `(${partsOf(figure, "FTE")})`].join(" ")
      ),
      ...fact("Posts without a holder", find("vacancy.posts_vacant", "as_at")),
      ...fact("Vacant days", find("vacancy.days", "year")),
      ...fact("Saving from vacancies", parts[0] ?? null),
      ...fact("Cost of cover", parts[1] ?? null),
      ...fact("Vacancy factor", parts[2] ?? null),
      ...fact("Budgeted pay bill", find("vacancy.pay_bill", "year")),
    ],
    lead,
    rests: lead.rests,
  };
}

function sayOf(parts: readonly (Figure | null)[]): string {
  const [saving, cover, factor] = parts.map((part) =>
    part?.value == null ? null : amount(part.value, part.unit)
  );
  return saving == null || cover == null || factor == null
    ? "After cover and the vacancy factor."
    : `${saving} saved on vacant posts, less ${cover} for cover and ${factor} the budget already takes out as vacancy factor.`;
}

function chartOf(parts: readonly (Figure | null)[], lead: Figure): Chart | null {
  const [saving, cover, factor] = parts.map((part) => part?.value ?? null);
  const left = lead.value;
  if (saving == null || cover == null || factor == null || left === null) return null;
  const bar = (label: string, value: number, from: number, to: number): Bar => ({
    label,
    amount: amount(Math.abs(value), "GBP"),
    from,
    to,
  });
  const bars = [
    bar("saved", saving, 0, saving),
    bar("cover", cover, saving - cover, saving),
    bar("factor", factor, saving - cover - factor, saving - cover),
    bar(left < 0 ? "over" : "left", left, Math.min(0, left), Math.max(0, left)),
  ];
  const words = bars.map(({ label, amount: said }) => `${label} ${said}`).join(", ");
  return { kind: "steps", bars, words: `Vacancy saving step by step: ${words}.` };
}
