/** How a shortfall at a checkpoint costs grant: the rule is data, it has changed before (M-G6). */
export type GrantRule =
  | { readonly kind: "all or nothing"; readonly pounds: number }
  | { readonly kind: "per officer"; readonly poundsEach: number; readonly most: number }
  /** The pounds lost from each shortfall on: bands in rising order of `from`. */
  | {
      readonly kind: "banded";
      readonly bands: readonly { readonly from: number; readonly pounds: number }[];
    };

/** Pounds lost at one checkpoint for so many officers short; none where nobody is. */
export function grantLost(rule: GrantRule, shortfall: number): number {
  if (!(shortfall > 0)) return 0;
  switch (rule.kind) {
    case "all or nothing":
      return rule.pounds;
    case "per officer":
      return Math.min(rule.most, rule.poundsEach * shortfall);
    case "banded":
      return rule.bands.reduce((lost, { from, pounds }) => (shortfall >= from ? pounds : lost), 0);
  }
}
