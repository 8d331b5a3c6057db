import { LEVERS } from "../../scenarios/levers";
import type { LeverSetting } from "../../scenarios/scenario";
import type { Saved } from "../engine/messages";

type Found = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A scenario as it was saved; none where a part of it cannot be read, for half of it is another one. */
export function savedScenario(value: unknown): Saved[] {
  if (!isRecord(value) || typeof value["name"] !== "string" || !Array.isArray(value["settings"]))
    return [];
  const settings = value["settings"].flatMap(savedSetting);
  if (settings.length < value["settings"].length) return [];
  const { months, written } = value;
  return [
    {
      name: value["name"],
      settings,
      ...(isWhole(months) ? { months } : {}),
      ...(written === true ? { written } : {}),
    },
  ];
}

function savedSetting(value: unknown): LeverSetting[] {
  if (!isRecord(value)) return [];
  const { value: amount } = value;
  const known = LEVERS.find(({ id }) => id === value["lever"]);
  if (known === undefined || typeof amount !== "number" || !Number.isFinite(amount)) return [];
  const group: Partial<Record<string, number | string>> = {};
  for (const key of MONTHS) {
    const given = value[key];
    if (given === undefined) continue;
    if (!isWhole(given)) return [];
    group[key] = given;
  }
  for (const key of WORDS) {
    const given = value[key];
    if (given === undefined) continue;
    if (typeof given !== "string") return [];
    group[key] = given;
  }
  return [{ ...group, lever: known.id, value: amount }];
}

const MONTHS = ["from", "to", "band"] as const;
const WORDS = ["type", "cohort", "route", "stage", "reason"] as const;

const isWhole = (value: unknown): value is number => Number.isInteger(value);
