import { leverSpec } from "../../scenarios/levers";
import type { ProjectedFigure } from "../../scenarios/projected-figure";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { readGroup } from "../../scenarios/text/read-group";
import { readMonth } from "../../scenarios/text/value-text";
import { parseFinancialYear } from "../../units/financial-year";
import { err, ok, type Result } from "../../units/result";

/** What can be asked for, as it is said where something else was written. */
export const FIGURES_SAID =
  "gap, officers (or another worker type), people, FTE, leavers or joiners with a month, such as “gap at 2026-03” or “leavers (officers) to 2026-03”; surplus or pay with a year, such as “surplus 2025/26”; or training";

type Kind = ProjectedFigure["kind"];
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["gap", /^(uplift )?gap$/],
  ["heads", /^(people|heads?|headcount|strength|in post)$/],
  ["fte", /^fte$/],
  ["leavers", /^leavers$/],
  ["joiners", /^(joiners|starters)$/],
  ["surplus", /^surplus$/],
  ["pay", /^(pay|pay bill)$/],
  ["training", /^training( need)?$/],
];

/** A name, a group in brackets, and a month or a year with or without a word before it. */
const SHAPE =
  /^([a-z][a-z ]*?)\s*(?:\(([^)]*)\))?(?:\s+(?:(?:at|to|on|of|in|by|for)\s+(.*\d.*)|(\d.*|[a-z]{2,9}[ -]*\d.*)))?$/i;

/** Reads a figure of a projection: "gap at 2026-03", "officers at Mar 2026", "surplus 2025/26". */
export function readProjectedFigure(
  text: string,
  state: ProjectionState
): Result<ProjectedFigure, string> {
  const [, name = "", group, after, bare] = SHAPE.exec(text.trim()) ?? [];
  const when = after ?? bare;
  const plain = name.trim().toLowerCase();
  const kind = KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
  const type = typeNamed(group ?? (kind === undefined ? plain : ""), state);
  if (plain === "" || (kind === undefined && !type.ok))
    return err(`“${text}” is not a figure of a projection; there are ${FIGURES_SAID}`);
  if (!type.ok) return type;
  if (kind === "training") return ok({ kind });
  if (kind === "surplus" || kind === "pay") {
    const year = parseFinancialYear(when ?? "");
    return year.ok
      ? ok({ kind, year: year.value })
      : err(`“${text}” needs a financial year, such as “${kind} 2025/26”`);
  }
  const month = readMonth(when ?? "");
  if (month === null) return err(`“${text}” needs a month, such as “${plain} at 2026-03”`);
  return ok(kind === "gap" ? { kind, month } : { kind: kind ?? "heads", type: type.value, month });
}

/** The worker type of a name; null for an empty one: all types. */
function typeNamed(name: string, state: ProjectionState): Result<string | null, string> {
  const group = readGroup(name, leverSpec("posts_added"), state);
  return group.ok ? ok(group.value.type ?? null) : group;
}
