import { nearest } from "../../language/nearest";
import type { Month } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import { LEVERS, type LeverSpec } from "../levers";
import type { LeverSetting } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { bareReason } from "./bare-reason";
import { readGroup } from "./read-group";
import { readMonth, readValue } from "./value-text";

/**
 * Settings as written by `settingText` or by hand, one a line or between semicolons. An empty text is no
 * setting. The error says which line cannot be read, what was expected, and what is there to choose from.
 */
export function readSettings(
  text: string,
  state: ProjectionState
): Result<readonly LeverSetting[], string> {
  const settings: LeverSetting[] = [];
  for (const line of linesIn(text)) {
    const setting = readSetting(line, state);
    if (!setting.ok) return err(`“${line}”: ${setting.error}`);
    settings.push(setting.value);
  }
  return ok(settings);
}

/** What stands in quotation marks is not divided. */
const linesIn = (text: string): string[] =>
  (text.match(/(?:"(?:[^"\n\r]|"")*"|[^;\n\r])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");

const SHAPE = /^([^=(]+?)\s*(?:\(((?:"(?:[^"]|"")*"|[^")])*)\)\s*)?(?:=|:)\s*(.+)$/;

function readSetting(line: string, state: ProjectionState): Result<LeverSetting, string> {
  const found = SHAPE.exec(line);
  if (found === null)
    return err("expected a lever, “=” and a value, such as “Leaver rate (Police officer) = 6.5%”");
  const [, name = "", inBrackets = "", rest = ""] = found;
  // Brackets may be part of a lever's own name: "Employer pension rate (staff)".
  const whole = leverNamed(`${name} (${inBrackets})`);
  const spec = whole.ok ? whole : leverNamed(name);
  const group = whole.ok ? "" : inBrackets;
  if (!spec.ok) return spec;
  const said = readRest(rest);
  if (!said.ok) return said;
  const value = readValue(said.value.value, spec.value.unit);
  if (!value.ok) return value;
  const narrowed = readGroup(group, spec.value, state);
  if (!narrowed.ok) return narrowed;
  const { from, to, reason } = said.value;
  return ok({
    lever: spec.value.id,
    value: value.value,
    ...narrowed.value,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(reason === "" ? {} : { reason }),
  });
}

/** A lever by its name or id, however it is spaced. */
export function leverNamed(text: string): Result<LeverSpec, string> {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[\s_-]+/g, " ")
      .trim();
  const wanted = plain(text);
  const found = LEVERS.find(({ id, name }) => plain(id) === wanted || plain(name) === wanted);
  if (found !== undefined) return ok(found);
  const near = nearest(
    wanted,
    LEVERS.map(({ name }) => name)
  );
  return err(
    near === null
      ? `there is no lever “${text.trim()}” (the written sheet of scenarios lists them, and so does “muster scenario --levers”)`
      : `there is no lever “${text.trim()}” (did you mean “${near}”?)`
  );
}

interface Said {
  readonly value: string;
  readonly from: Month | null;
  readonly to: Month | null;
  readonly reason: string;
}

/** "6.5% from Apr 2026 to Mar 2027 because new rota" */
export function readRest(text: string): Result<Said, string> {
  const [before = "", ...because] = text.split(/\s+because\s+/i);
  const dated = /^(.*?)(?:\s+from\s+(.+?))?(?:\s+to\s+(.+?))?$/i.exec(before.trim());
  const [, value = "", fromText, toText] = dated ?? [];
  const from = fromText === undefined ? null : readMonth(fromText);
  const to = toText === undefined ? null : readMonth(toText);
  for (const [given, month] of [
    [fromText, from],
    [toText, to],
  ] as const)
    if (given !== undefined && month === null)
      return err(`“${given}” is not a month such as Apr 2026 or 2026-04`);
  return ok({ value, from, to, reason: bareReason(because.join(" because ")) });
}
