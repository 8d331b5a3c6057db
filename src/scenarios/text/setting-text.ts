import { shortMonth } from "../../units/month";
import { leverSpec } from "../levers";
import type { LeverSetting, Scenario } from "../scenario";
import { TENURE_BANDS } from "../tenure-bands";
import { bareReason } from "./bare-reason";
import { valueText } from "./value-text";

/**
 * A setting as a person would write it, and as `readSettings` reads it again:
 * "Leaver rate (Police officer, 2 to 5 years) = 6.5% from Apr 2026 to Mar 2027 because new rota".
 */
export function settingText(setting: LeverSetting): string {
  const { from, to } = setting;
  const reason = bareReason(setting.reason ?? "");
  return [
    `${leverSpec(setting.lever).name}${groupText(setting)} = ${valueText(setting.value, leverSpec(setting.lever).unit)}`,
    ...(from === undefined ? [] : [`from ${shortMonth(from)}`]),
    ...(to === undefined ? [] : [`to ${shortMonth(to)}`]),
    ...(reason === "" ? [] : [`because ${oneLine(reason)}`]),
  ].join(" ");
}

/** The same to be read in a table of numbers, with their true minus; read again it is the same setting. */
export const settingWords = (setting: LeverSetting): string =>
  settingText(setting).replace(" = -", " = \u2212");

/** Every setting of a scenario, one a line. */
export const scenarioText = ({ settings }: Pick<Scenario, "settings">): string =>
  settings.map(settingText).join("\n");

function groupText({ lever, type, band, cohort, route, stage }: LeverSetting): string {
  const words = band === undefined ? undefined : TENURE_BANDS[band]?.words;
  // Of an added cohort the first is its name, whatever else it could be.
  const parts = (
    lever === "cohort_added" ? [cohort, type, route] : [type, words, cohort, route, stage]
  ).flatMap((part) => (part === undefined || part === "" ? [] : [quoted(part)]));
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** A name that holds what divides names is put in quotation marks. */
const quoted = (name: string): string =>
  /[(),;="\n\r]/.test(name) ? `"${name.replace(/\s*[\n\r]+\s*/g, " ").replace(/"/g, '""')}"` : name;

/** What divides settings does not stand in a reason. */
const oneLine = (text: string): string => text.replace(/\s*[\n\r;]+\s*/g, ", ").trim();
