import { ANSWERED, type Answer, type Answered } from "../../sheets/answers";
import type { Said } from "../engine/messages";
import { isRecord, savedScenario } from "./saved-scenario";

/** Raised when the shape changes; a state of another version is not read. */
const VERSION = 1;

/** What was said, as it is kept in the workbook. */
export const stateText = (said: Said): string => JSON.stringify({ version: VERSION, said });

/** What was said when the workbook was last worked with; nothing where there is none that can be read. */
export function readState(text: string | null): Said {
  if (text === null) return {};
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return {};
  }
  if (!isRecord(found) || found["version"] !== VERSION || !isRecord(found["said"])) return {};
  const { asAt, period, answers, scenarios } = found["said"];
  return {
    ...(isDay(asAt) ? { asAt } : {}),
    ...(isRecord(period) && isDay(period["from"]) && isDay(period["to"])
      ? { period: { from: period["from"], to: period["to"] } }
      : {}),
    ...(Array.isArray(answers) ? { answers: answers.flatMap(answerOf) } : {}),
    ...(Array.isArray(scenarios) ? { scenarios: scenarios.flatMap(savedScenario) } : {}),
  };
}

const isDay = (value: unknown): value is number => Number.isInteger(value);

function answerOf(value: unknown): Answer[] {
  if (!isRecord(value)) return [];
  const { about, sheet, given, says } = value;
  const known = ANSWERED.find((one: Answered) => one === about);
  const texts = typeof sheet === "string" && typeof given === "string" && typeof says === "string";
  return known !== undefined && texts
    ? [{ about: known, sheet, given, says, at: { sheet: "", cell: "" } }]
    : [];
}
