import type { LeverSetting } from "../../scenarios/scenario";
import { settingText } from "../../scenarios/text/setting-text";
import { ok, type Result } from "../../units/result";
import type { Workforce } from "../../workforce/workforce";
import type { Given } from "../arguments";
import { EXIT, type ExitCode } from "../exit-code";
import { failed, type Failure } from "../failure";
import type { Io } from "../io";
import { paragraph } from "../text-layout";
import { readAsk, type Ask } from "./ask";
import { chosen } from "./chosen";
import type { Ground } from "./ground";
import { ownName } from "./own-name";
import { solvedJson, studyJson } from "./scenario-json";
import { solved } from "./solve-text";
import { studyOf, type NamedChallenge, type Study } from "./study";
import { studyText } from "./study-text";
import { writeScenario } from "./write-out";

/** Answers what was asked of a workbook; `io.width` is the width to print in. */
export async function answered(
  file: string,
  { opened, state, kept, unread }: Ground,
  given: Given,
  io: Io
): Promise<Result<ExitCode, Failure>> {
  const called = ownName(given.values.get("name"));
  if (!called.ok) return called;
  const ask = readAsk(given, state, kept);
  if (!ask.ok) return ask;
  const looked = chosen(ask.value, { kept, unread }, called.value);
  if (!looked.ok) return looked;
  const json = given.switches.has("json");
  for (const text of [...unread.map((of) => of.text), ...stopsText(opened.workforce, file)])
    io.err(`${text}\n`);
  const question = given.values.get("solve");
  if (question !== undefined) {
    const answer = solved(question, state, looked.value.scenario, ask.value);
    if (!answer.ok) return answer;
    const { sentence } = answer.value;
    io.out(json ? solvedJson(answer.value) : `${paragraph(sentence, io.width, 0).join("\n")}\n`);
    return ok(EXIT.fine);
  }
  const study = studyOf(opened.workforce, state, looked.value, ask.value);
  if (!study.ok)
    return failed(
      `${looked.value.scenario.name}: ${study.error}.`,
      `The levers and groups of this workbook: muster scenario "${file}" --levers`
    );
  if (json) io.out(studyJson(study.value, kept));
  else
    io.out(
      studyText(study.value, {
        file,
        kept: ask.value.names.length > 0 ? [] : kept.map(({ name }) => name),
        width: io.width,
        strong: (text) => (io.colour ? `\u001b[1m${text}\u001b[0m` : text),
      })
    );
  const folder = given.values.get("out");
  const code = reasonsWanted(study.value, ask.value, io);
  if (folder === undefined) return ok(code);
  if (code !== EXIT.fine) {
    io.err("Nothing was written: a scenario is written with its reasons.\n");
    return ok(code);
  }
  const written = await writeScenario(opened, study.value, ask.value, { file, folder });
  if (!written.ok) return written;
  // With --json standard output is one object.
  (json ? io.err : io.out)(
    `Written: ${written.value}\nCheck it with: muster recount "${written.value}"\n`
  );
  return ok(code);
}

function stopsText({ issues }: Workforce, file: string): string[] {
  const stops = issues.filter(({ severity }) => severity === "stop").length;
  if (stops === 0) return [];
  const count = stops === 1 ? "One issue has" : `${stops} issues have`;
  return [`${count} to be settled before a projection can be trusted. See: muster check "${file}"`];
}

/** A value outside the last three years wants a reason, in whichever of the scenarios asked for it stands. */
function reasonsWanted({ challenges }: Study, { settings: set }: Ask, io: Io): ExitCode {
  const without = challenges.filter(({ needsReason }) => needsReason);
  const [first] = without;
  if (first === undefined) return EXIT.fine;
  io.err(
    `${without.length === 1 ? "One value lies" : `${without.length} values lie`} outside the last three years and ${without.length === 1 ? "needs" : "need"} a reason.\nWrite it behind the value: ${behind(first, set)}\n`
  );
  return EXIT.notAgreed;
}

function behind({ setting, scenario }: NamedChallenge, set: readonly LeverSetting[]): string {
  const text = `${settingText(setting)} because REASON`;
  return set.includes(setting)
    ? `--set "${text}"`
    : `${text}, in the row “${scenario}” of the scenarios' sheet`;
}
