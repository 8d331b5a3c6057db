import { scenariosToWrite } from "../../paper/scenarios/scenarios-to-write";
import type { Scenario } from "../../scenarios/scenario";
import { ok, type Result } from "../../units/result";
import { failed, type Failure } from "../failure";
import type { Opened } from "../open-workforce";
import { writePaper } from "../paper-command";
import type { Ask } from "./ask";
import { drawn } from "./drawn";
import type { Study } from "./study";

/** Writes the figures workbook with the scenario looked at and those the workbook keeps; gives its path. */
export async function writeScenario(
  { workforce, content }: Opened,
  { state, scenario, drawn: { projection } }: Study,
  ask: Ask,
  { file, folder }: { readonly file: string; readonly folder: string }
): Promise<Result<string, Failure>> {
  const row = ask.rowMonths === null ? scenario : { ...scenario, months: ask.rowMonths };
  const part = scenariosToWrite(workforce, content, {
    said: scenario.settings.length === 0 ? [] : [row],
    months: ask.months,
    simulate: (one: Scenario, months: number) => {
      const made = drawn(state, one, projection.backTest, { ...ask, months });
      return made.ok ? made.value.simulation : null;
    },
  });
  if (!part.ok)
    return failed(
      `The scenarios could not be written: ${part.error}.`,
      `The levers and groups of this workbook: muster scenario "${file}" --levers`
    );
  const { issues } = part.value;
  const contents = {
    workforce: { ...workforce, issues: [...workforce.issues, ...issues] },
    content,
    carried: { scenarios: part.value },
    changes: [],
    restatement: null,
    leftOut: issues,
  };
  const written = await writePaper(contents, file, undefined, folder);
  return written.ok ? ok(written.value.path) : written;
}
