import type { Look, NumberFormat } from "../../workbook/sheet-plan";
import { assumptionName } from "../names";
import { live, type Live } from "./live";
import type { Series } from "./ledger";
import type { ScenariosPart } from "./part";
import type { ShownSeries, Workings } from "./workings";

/** One line of a projection as it is shown, a number a month. */
export interface Line {
  readonly label: string;
  readonly format: NumberFormat;
  readonly look?: Look;
  readonly at: (step: number) => Live;
  /** What stood before the first month, for what stands at a month's close. */
  readonly opening?: Live;
  /** True for what adds up over months. */
  readonly flows?: boolean;
  /** Pounds of the months of the year before the first. */
  readonly past?: (month: number) => number;
  readonly key?: "surplus" | "pay" | "gap";
}

/** What is shown of a projection: each worker type, all, the uplift target, pounds. */
const isMoved = ({ values }: { readonly values: readonly number[] }): boolean =>
  values.some((number) => number !== 0);

export function linesOf({ state, months }: ScenariosPart, { types, all, money }: Workings): Line[] {
  const lastStep = months - 1;
  const flow = (label: string, of: Series): Line[] => [
    { label, format: "years", at: of.seen, flows: true },
  ];
  const ofType = (shown: ShownSeries): Line[] => {
    const look: Look = shown.type === null ? "total" : "headline";
    return [
      {
        label: shown.type ?? "All worker types",
        format: "years",
        look,
        at: shown.heads.seen,
        opening: shown.openingHeads,
      },
      ...flow("   joiners", shown.joiners),
      ...flow("   leavers", shown.leavers),
      ...flow("   ordinary retirements", shown.retirements),
      ...(isMoved(shown.changes.range(0, lastStep))
        ? flow("   changes of type", shown.changes)
        : []),
      { label: "   FTE in post", format: "years", at: shown.fte.seen, opening: shown.openingFte },
      { label: "   posts vacant, FTE", format: "years", at: shown.vacantFte.seen },
      ...(isMoved(shown.overFte.range(0, lastStep))
        ? [
            {
              label: "   above the posts, FTE",
              format: "years",
              at: shown.overFte.seen,
            } as const,
          ]
        : []),
    ];
  };
  const lines = [...types, ...(types.length > 1 ? [all] : [])].flatMap(ofType);
  const officers = types.find(({ type }) => type === "Police officer");
  if (state.upliftTarget !== null && officers !== undefined) {
    const target = live(assumptionName("uplift_target"), state.upliftTarget);
    lines.push({
      label: "Officers short of the uplift target",
      format: "years",
      look: "headline",
      key: "gap",
      at: (step) => {
        const { source, value: worth } = officers.heads.seen(step);
        return { source: `${target.source}-${source}`, value: target.value - worth, binds: 1 };
      },
    });
  }
  if (money === null) return lines;
  const { terms } = money;
  const pounds = (
    label: string,
    of: Series,
    past: Float64Array | null,
    rest: Partial<Line> = {}
  ): Line => ({
    label,
    format: "pounds",
    at: of.seen,
    flows: true,
    past: (at) => past?.[at] ?? 0,
    ...rest,
  });
  const { openSaving, cover, factor, aboveBudget, bill } = terms;
  const surplusBefore = openSaving.map(
    (saving, at) => saving - (cover[at] ?? 0) - (factor[at] ?? 0) - (aboveBudget[at] ?? 0)
  );
  const payBefore = bill.map((cost, at) => cost - (openSaving[at] ?? 0));
  return [
    ...lines,
    pounds("Saved by open vacancies", money.openSaving, openSaving),
    pounds("Saved by posts that fall vacant", money.newSaving, null),
    pounds("less cost of cover", money.cover, cover),
    pounds("less the vacancy factor", money.factor, factor),
    pounds("less posts and pay above the budget", money.aboveBudget, aboveBudget),
    pounds("Surplus", money.surplus, surplusBefore, { look: "total", key: "surplus" }),
    pounds("Cost of people in post", money.pay, payBefore, { key: "pay" }),
  ];
}
