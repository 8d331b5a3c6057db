import type { BackTest } from "../../scenarios/back-test";
import { leverSpec } from "../../scenarios/levers";
import { idleSettings } from "../../scenarios/plan/idle-settings";
import type { LeverSetting } from "../../scenarios/scenario";
import { rangeOf } from "../../scenarios/sensitivity";
import { shown } from "../../scenarios/text/shown-value";
import type { Compared } from "../../scenarios/study/compared";
import { settingWords } from "../../scenarios/text/setting-text";
import { a1 } from "../../workbook/address";
import { formula, heading, text, value } from "../cells";
import { backTestWords } from "./back-test-words";
import type { Live } from "./live";
import type { Page } from "./page";
import type { ScenariosPart } from "./part";
import { FORMAT_OF_COMPARED } from "./scenario-figures";
import { shortName } from "./workings";

/** How far last year's projection was out, by worker type. */
export function writeBackTest(page: Page, tested: BackTest): void {
  page.sentence(backTestWords(tested), "plain");
  if (tested.lines.length === 0) return;
  const row = page.next++;
  ["Worker type", "Projected", "Came out", "Error, %", "Chance alone, people"].forEach(
    (name, i) => {
      page.sheet.put(row, i, { ...heading(name), align: i === 0 ? "left" : "right" });
    }
  );
  for (const { type, closeProjected, closeActual, error, chanceDeviation } of tested.lines) {
    const at = page.next++;
    page.sheet.put(at, 0, text(type, "label"));
    page.sheet.put(at, 1, value(closeProjected, "years", "input"));
    page.sheet.put(at, 2, value(closeActual, "whole", "input"));
    const ratio = `IF(${a1(at, 2)}=0,0,100*(${a1(at, 1)}-${a1(at, 2)})/${a1(at, 2)})`;
    page.sheet.put(at, 3, formula(ratio, closeActual === 0 ? 0 : 100 * error, "percent"));
    page.sheet.put(at, 4, value(chanceDeviation, "years", "input"));
  }
}

/** Why each scenario's first figure is not the baseline's: one lever after another, and that it adds up. */
export function writeDifferences(
  page: Page,
  { studied }: ScenariosPart,
  first: Compared,
  cells: readonly (Live | null)[]
): void {
  const base = cells[0] ?? null;
  studied.forEach(({ difference, scenario, plan }, i) => {
    const mine = cells[i] ?? null;
    if (difference === null || mine === null || base === null) return;
    const format = FORMAT_OF_COMPARED[first.unit];
    page.section(`Why ${shortName(plan.scenario)} differs: ${first.words}`);
    const { sheet } = page;
    const put = (label: string, cell: ReturnType<typeof value>, look: "label" | "total"): void => {
      sheet.put(page.next, 0, text(label, look, true));
      sheet.put(page.next++, 1, cell);
    };
    put("Baseline", formula(base.source, base.value, format), "label");
    const top = page.next;
    for (const { setting, change } of difference.lines)
      put(settingWords(setting), value(change, format, "input"), "label");
    const lines = difference.lines.reduce((sum, { change }) => sum + change, 0);
    if (scenario.settings.length === 0) return;
    const range = `${a1(top, 1)}:${a1(page.next - 1, 1)}`;
    const together = a1(page.next, 1);
    put("These together", formula(`SUM(${range})`, lines, format, "total"), "total");
    put(shortName(plan.scenario), formula(mine.source, mine.value, format, "total"), "total");
    const check = `IF(ABS(${together}-(${mine.source}-${base.source}))<0.000001*(1+ABS(${base.source})),${quote(ADDS_UP)},${quote(DOES_NOT)})`;
    const adds =
      Math.abs(lines - (mine.value - base.value)) < 0.000001 * (1 + Math.abs(base.value));
    page.at(page.next++, formula(check, adds ? ADDS_UP : DOES_NOT, "text", "note"), "note");
  });
}

const quote = (words: string): string => `"${words}"`;
const ADDS_UP =
  "The lines add up to the difference. Each is what its lever changes once those above it are moved; they are values, computed when this was written.";
const DOES_NOT =
  "The lines no longer add up to the difference: something was changed since they were computed. Write the workbook again.";

/** Each lever moved beside its own last three years: outside them, the reason that was typed; or that they are not known. */
export function writeRanges(page: Page, { studied, state }: ScenariosPart): void {
  const all = studied.flatMap(({ challenges, plan }) =>
    challenges.map((challenge) => ({ challenge, scenario: shortName(plan.scenario) }))
  );
  const unknown = studied.flatMap(({ challenges, plan }) => {
    const held = new Set<LeverSetting>(challenges.map(({ setting }) => setting));
    for (const { setting } of idleSettings(state, plan.settings, plan.months.length))
      held.add(setting);
    return plan.settings
      .filter((setting) => !held.has(setting))
      .map((setting) => ({ setting, scenario: shortName(plan.scenario) }));
  });
  if (all.length + unknown.length === 0) return;
  page.section("Levers moved beside their last three years");
  for (const { challenge, scenario } of all) {
    const { setting, range, outside, needsReason } = challenge;
    const spec = leverSpec(setting.lever);
    const past = `${shown(range.low ?? 0, spec)} to ${shown(range.high ?? 0, spec)} (${range.evidence})`;
    const where = !outside
      ? "within its last three years"
      : needsReason
        ? "outside its last three years, and no reason is given"
        : `outside its last three years, because ${setting.reason ?? ""}`;
    page.sentence(
      `${scenario}: ${settingWords({ ...setting, reason: "" })} is ${where}: ${past}.`,
      needsReason ? "warning" : "plain"
    );
  }
  for (const { setting, scenario } of unknown) {
    const why = rangeOf(state, setting)?.evidence ?? "";
    page.sentence(
      `${scenario}: ${settingWords(setting)}: its last three years are not known${why === "" ? "" : `: ${why}`}.`,
      "plain"
    );
  }
}
