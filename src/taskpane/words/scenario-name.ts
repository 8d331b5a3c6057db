import type { LeverSetting } from "../../scenarios/scenario";
import type { LeverOffer } from "../engine/scenarios/outlook";
import { same } from "./reserved-name";
import { leverWords } from "./scenario-lever";

/** Names longer than this are cut short: they stand over columns. */
const LONGEST = 60;

/** A name made of the levers, not one of those taken: "Leaver rate, officers 6.5% and 1 more". */
export function suggestedName(
  settings: readonly LeverSetting[],
  offerOf: (setting: LeverSetting) => LeverOffer | null,
  taken: readonly string[]
): string {
  const [first, ...more] = settings.flatMap((setting) => {
    const offer = offerOf(setting);
    return offer === null ? [] : [`${offer.label} ${leverWords(setting.value, offer.spec.unit)}`];
  });
  const rest = more.length === 0 ? "" : ` and ${more.length} more`;
  const base = `${cut(first ?? "Scenario", LONGEST - rest.length)}${rest}`;
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} (${n})`;
    if (!taken.some((other) => same(other, name))) return name;
  }
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
