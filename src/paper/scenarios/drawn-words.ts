import type { Simulation } from "../../scenarios/simulate/simulation";

/** What draws were made with: with the same they are made again to the digit. */
export type DrawnTerms = Pick<Simulation, "seed" | "draws" | "sure">;

const KNOWN = "rates, conversions and times to fill taken as known";

/** "Retention: simulated, seed 1, draws 4,000", as it heads what was drawn of a scenario. */
export const drawnWords = (name: string, { seed, draws, sure }: DrawnTerms): string =>
  `${name} — simulated, seed ${seed}, draws ${draws.toLocaleString("en-GB")}${sure ? `, ${KNOWN}` : ""}; `;

/** Reads what `drawnWords` begins a heading with; null for any other text. */
export function readDrawnWords(text: string): (DrawnTerms & { readonly name: string }) | null {
  const found = new RegExp(
    `^(.*) — simulated, seed (\\d+), draws ([\\d,]+)(, ${KNOWN})?; `,
    "s"
  ).exec(text);
  if (found === null) return null;
  const [, name = "", seed, draws = "", known] = found;
  return {
    name,
    seed: Number(seed),
    draws: Number(draws.replace(/,/g, "")),
    sure: known !== undefined,
  };
}
