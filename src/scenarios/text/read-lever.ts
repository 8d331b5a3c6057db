import { err, ok, type Result } from "../../units/result";
import type { LeverSetting } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { readGroup } from "./read-group";
import { leverNamed, readRest } from "./read-settings";

const MONTH = String.raw`(?:\d{1,2} )?[a-z]*[ -]*\d{2,4}(?:-\d{1,2})*`;
const SHAPE = new RegExp(
  String.raw`^([^=(]+?)\s*(?:\(((?:"(?:[^"]|"")*"|[^")])*)\))?\s*((?:from\s+${MONTH}\s*)?(?:to\s+${MONTH})?)$`,
  "i"
);

/** Reads a setting without its value: "leaver rate (officers) from Apr 2026". */
export function readLever(
  text: string,
  state: ProjectionState
): Result<Omit<LeverSetting, "value">, string> {
  const found = SHAPE.exec(text.trim());
  if (found === null)
    return err(`“${text}” is not a lever alone, such as “leaver rate (officers)”`);
  const [, name = "", group = "", dates = ""] = found;
  const spec = leverNamed(name);
  if (!spec.ok) return spec;
  const narrowed = readGroup(group, spec.value, state);
  if (!narrowed.ok) return narrowed;
  const said = readRest(`- ${dates.trim()}`);
  if (!said.ok) return said;
  const { from, to } = said.value;
  return ok({
    lever: spec.value.id,
    ...narrowed.value,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  });
}
