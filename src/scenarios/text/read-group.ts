import { err, ok, type Result } from "../../units/result";
import { workerTypeOf } from "../../workforce/worker-types";
import type { LeverGroup, LeverSpec } from "../levers";
import type { LeverSetting } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { TENURE_BANDS } from "../tenure-bands";

type Group = Pick<LeverSetting, "type" | "band" | "cohort" | "route" | "stage">;

/**
 * What stands in brackets after a lever: worker type, band of service, cohort or stage, whichever the
 * lever takes, in any order. Of an added cohort the first is its name and the second its route.
 */
export function readGroup(
  text: string,
  spec: LeverSpec,
  state: ProjectionState
): Result<Group, string> {
  const names = namesIn(text);
  if (spec.id === "cohort_added") {
    const [cohort, ...more] = names;
    const type = more.map((name) => typeNamed(name, state)).find((found) => found !== null);
    const route = more.find((name) => typeNamed(name, state) === null);
    return ok({
      ...(cohort === undefined ? {} : { cohort }),
      ...(type == null ? {} : { type }),
      ...(route === undefined ? {} : { route }),
    });
  }
  let group: Group = {};
  for (const name of names) {
    const found = groupNamed(name, spec, state);
    if (found === null) return err(unknown(name, spec, state));
    const twice = Object.keys(found).some((key) => key in group);
    if (twice)
      return err(`“${names.join(", ")}” names two of a kind; write a setting for each of them`);
    group = { ...group, ...found };
  }
  return ok(group);
}

function groupNamed(name: string, { groups }: LeverSpec, state: ProjectionState): Group | null {
  const takes = (group: LeverGroup): boolean => groups.includes(group);
  if (takes("cohort")) {
    const found = state.cohorts.find(({ cohort }) => same(cohort, name));
    return { cohort: found?.cohort ?? name };
  }
  if (takes("stage")) {
    const found = state.pipeline.find(({ stage }) => same(stage, name));
    return found === undefined ? null : { stage: found.stage };
  }
  const band = takes("band") ? TENURE_BANDS.findIndex(({ words }) => same(words, name)) : -1;
  if (band >= 0) return { band };
  const type = takes("type") ? typeNamed(name, state) : null;
  return type === null ? null : { type };
}

function typeNamed(name: string, { types }: ProjectionState): string | null {
  const exact = types.find(({ type }) => same(type, name));
  if (exact !== undefined) return exact.type;
  const canonical = workerTypeOf(name);
  return types.find(({ type }) => type === canonical)?.type ?? null;
}

function unknown(name: string, { groups, name: lever }: LeverSpec, state: ProjectionState): string {
  const choices = groups.flatMap((group): readonly string[] => {
    if (group === "type") return state.types.map(({ type }) => type);
    if (group === "band") return TENURE_BANDS.map(({ words }) => words);
    return group === "stage" ? state.pipeline.map(({ stage }) => stage) : [];
  });
  return choices.length === 0
    ? `${lever} is for everybody; it cannot be narrowed to “${name}”`
    : `“${name}” is none of ${choices.join(", ")}`;
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** Names between commas; one in quotation marks may hold commas. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]+))\s*(?:,|$)/g)].flatMap(
    ([, inQuotes, bare]) => {
      const name = inQuotes?.replace(/""/g, '"') ?? bare?.trim() ?? "";
      return name === "" ? [] : [name];
    }
  );
}
