import { assumptionSpec } from "../../workforce/assumption-list";
import type { Assumption, AssumptionId, Assumptions } from "../../workforce/assumptions";
import { grantBands } from "../../workforce/grant-bands";
import type { GrantRule } from "../solve/grant";

/** The rule of the grant, with words for where it comes from; or no rule, with the reason. */
export interface GrantState {
  readonly grant: GrantRule | null;
  readonly grantWords: string;
}

const pounds = (value: number): string => `£${Math.round(value).toLocaleString("en-GB")}`;
const nameOf = (id: AssumptionId): string => `the assumption “${assumptionSpec(id).name}”`;
const none = (grantWords: string): GrantState => ({ grant: null, grantWords });

/**
 * The grant's rule as the workbook's assumptions give it (M-G6): it has changed before, so that nothing
 * is believed unasked. Where something is missing no pounds are shown, only heads.
 */
export function grantOf(assumptions: Assumptions): GrantState {
  const number = (id: AssumptionId): number | null => {
    const value = assumptions.get(id)?.value;
    return typeof value === "number" && value >= 0 ? value : null;
  };
  const rule = assumptions.get("grant_rule");
  if (rule === undefined)
    return none(`${nameOf("grant_rule")} is not given: no pounds are put on a missed checkpoint`);
  const atStake = number("grant_at_stake");
  const said = (...ids: readonly AssumptionId[]): string =>
    [...new Set(["grant_rule" as const, ...ids].map((id) => sourceOf(assumptions.get(id))))]
      .filter((source) => source !== "")
      .join("; ");
  switch (rule.value) {
    case "all or nothing":
      return atStake === null
        ? none(`the grant is all or nothing, and ${nameOf("grant_at_stake")} is not given`)
        : {
            grant: { kind: "all or nothing", pounds: atStake },
            grantWords: `all or nothing: ${pounds(atStake)} are lost at a checkpoint below the target (${said("grant_at_stake")})`,
          };
    case "per officer": {
      const each = number("grant_per_officer");
      if (each === null)
        return none(`the grant is per officer, and ${nameOf("grant_per_officer")} is not given`);
      const most = atStake === null ? "" : `, at most ${pounds(atStake)}`;
      return {
        grant: { kind: "per officer", poundsEach: each, most: atStake ?? Number.MAX_VALUE },
        grantWords: `${pounds(each)} are lost at a checkpoint for each officer short of the target${most} (${said("grant_per_officer", "grant_at_stake")})`,
      };
    }
    default:
      return banded(assumptions, said("grant_bands"));
  }
}

function banded(assumptions: Assumptions, source: string): GrantState {
  const text = assumptions.get("grant_bands")?.value;
  if (typeof text !== "string")
    return none(`the grant is banded, and ${nameOf("grant_bands")} is not given`);
  const bands = grantBands(text);
  if (!bands.ok) return none(`${nameOf("grant_bands")}: ${bands.error}`);
  const words = bands.value.map(
    ({ from, pounds: lost }) => `${pounds(lost)} from ${from} short on`
  );
  return {
    grant: { kind: "banded", bands: bands.value },
    grantWords: `by bands, lost at a checkpoint: ${words.join(", ")} (${source})`,
  };
}

/** "Assumptions!B9: Home Office letter"; what is given without a source says so. */
function sourceOf(assumption: Assumption | undefined): string {
  if (assumption === undefined) return "";
  const { cell, source, status } = assumption;
  const from = source === "" ? "no source given" : source;
  return cell === "" ? `${status}: ${from}` : `${cell}: ${from}`;
}
