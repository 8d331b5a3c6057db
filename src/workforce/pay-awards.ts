import { parseIsoDay, type Day } from "../units/day";
import uk from "./rates-uk.json";

/** One year's pay award (M-D9), from its day on. */
export interface PayAward {
  readonly of: "police officers" | "police staff";
  readonly from: Day;
  /** Share of basic pay, a fraction; null for a flat amount that no share is given of. */
  readonly share: number | null;
  /** As it was announced: "1,900 pounds flat (5% overall)". */
  readonly words: string;
  /** "sourced", or "knowledge" for what is only believed. */
  readonly status: string;
}

/** "7%", or the share a flat award came to overall. */
function shareOf(words: string): number | null {
  const [, share] =
    /^(\d+(?:\.\d+)?)%/.exec(words) ?? /\((\d+(?:\.\d+)?)% overall\)/.exec(words) ?? [];
  return share === undefined ? null : Number(share) / 100;
}

function awardsOf(of: PayAward["of"], rows: readonly (readonly string[])[]): PayAward[] {
  return rows.map(([iso = "", words = "", status = ""]): PayAward => {
    const from = parseIsoDay(iso);
    if (!from.ok) throw new Error(from.error);
    return { of, from: from.value, share: shareOf(words), words, status };
  });
}

/** The awards Muster carries, each with whether it was seen in a source or is only believed. */
export const PAY_AWARDS: readonly PayAward[] = [
  ...awardsOf("police officers", uk.police_officer_pay_award),
  ...awardsOf("police staff", uk.police_staff_pay_award),
];
