import { amount } from "../../measures/amount";
import type { Figure } from "../../measures/figure";

/** One line of what must add up. */
export interface TieRow {
  readonly name: string;
  readonly text: string;
  readonly total: boolean;
}

const PARTS: readonly (readonly [id: string, name: string, sign: 1 | -1])[] = [
  ["vacancy.in_post_fte", "In post", 1],
  ["vacancy.without_holder_fte", "Posts without a holder", 1],
  ["vacancy.part_time_residue_fte", "Rest of posts held part-time", 1],
  ["vacancy.over_establishment_fte", "Over establishment", -1],
];
const NOTHING = 0.005;

/** Establishment against in post, vacant and over: what is left must be nothing. Empty where one is withheld. */
export function tieRows(figures: readonly Figure[]): TieRow[] {
  const value = (id: string): number | null =>
    figures.find((figure) => figure.id === id && figure.periodName === "as_at")?.value ?? null;
  const establishment = value("vacancy.establishment_fte");
  const parts = PARTS.map(([id, name, sign]) => ({ name, sign, value: value(id) }));
  if (establishment === null || parts.some((part) => part.value === null)) return [];
  const left = parts.reduce((rest, part) => rest - part.sign * (part.value ?? 0), establishment);
  return [
    { name: "Establishment", text: `${amount(establishment, "FTE")} FTE`, total: true },
    ...parts
      .filter((part) => part.name === "In post" || Math.abs(part.value ?? 0) >= NOTHING)
      .map((part) => ({
        name: part.name,
        text: `${part.sign < 0 ? "less " : ""}${amount(part.value ?? 0, "FTE")}`,
        total: false,
      })),
    {
      name: Math.abs(left) < NOTHING ? "Nothing left over" : "Left over",
      text: amount(Math.abs(left) < NOTHING ? 0 : left, "FTE"),
      total: true,
    },
  ];
}
