import { nearest } from "../../language/nearest";
import { BASELINE, type Scenario } from "../../scenarios/scenario";
import type { KeptScenario } from "../../scenarios/sheet/read-scenarios";
import { nameKey } from "../../sheets/scenario-rows";
import { ok, type Result } from "../../units/result";
import { failed, type Failure } from "../failure";
import type { Ask } from "./ask";
import type { Ground } from "./ground";

/** The scenario to be looked at, and those to stand beside it. */
export interface Chosen {
  readonly scenario: Scenario;
  readonly beside: readonly Scenario[];
}

/**
 * The first scenario named, with the levers set on top of it, and the others beside it; without a name the
 * levers alone; without either things as they are.
 */
export function chosen(
  { names, settings }: Pick<Ask, "names" | "settings">,
  { kept, unread }: Pick<Ground, "kept" | "unread">,
  called?: string
): Result<Chosen, Failure> {
  const found: Scenario[] = [];
  for (const name of names) {
    const one = [BASELINE, ...kept].find((scenario) => nameKey(scenario.name) === nameKey(name));
    if (one === undefined) return notReadOf(name, unread) ?? unknown(name, kept);
    found.push(one);
  }
  const [first, ...others] = found;
  if (settings.length === 0) return ok({ scenario: first ?? BASELINE, beside: others });
  const base = first?.settings ?? [];
  const name = called ?? (first === undefined ? "As set" : `${first.name}, as set`);
  return ok({
    scenario: { name, settings: [...base, ...settings] },
    beside: base.length === 0 ? others : found,
  });
}

/** A name whose row stands there, but could not be read; null for any other. */
function notReadOf(name: string, unread: Ground["unread"]): Result<never, Failure> | null {
  const found = unread.find((row) => nameKey(row.name) === nameKey(name));
  return found === undefined
    ? null
    : failed(`The scenario "${found.name}" could not be read.`, found.text);
}

function unknown(name: string, kept: readonly KeptScenario[]): Result<never, Failure> {
  const names = kept.map((scenario) => scenario.name);
  const near = nearest(name, names);
  return failed(
    `The workbook holds no scenario "${name}".${near === null ? "" : ` Did you mean "${near}"?`}`,
    names.length === 0
      ? 'It holds none: move levers with --set "lever = value", or write a sheet Scenarios (docs/scenarios.md).'
      : `It holds: ${names.join("; ")}.`
  );
}
