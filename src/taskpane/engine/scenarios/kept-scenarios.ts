import { readScenarios } from "../../../scenarios/sheet/read-scenarios";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { nameKey } from "../../../sheets/scenario-rows";
import type { WorkbookContent } from "../../../workbook/grid";
import type { Saved } from "../messages";
import type { Kept } from "./grounds";
import { notReadWords } from "./not-read-words";

/**
 * The rows of the workbook's scenarios and what was saved beside them. Of one name what was saved stands,
 * until it is written: then the row does, which may have been changed since.
 */
export function keptOf(
  content: WorkbookContent,
  state: ProjectionState,
  saved: readonly Saved[]
): Kept {
  const { scenarios, issues } = readScenarios(content, state);
  const own = standing(saved, scenarios);
  const names = new Set(own.map(({ name }) => nameKey(name)));
  const rows = scenarios.filter(({ name }) => !names.has(nameKey(name)));
  return {
    kept: [...rows, ...own].map(({ name, settings, months }) => ({
      name,
      settings,
      ...(months === undefined ? {} : { months }),
    })),
    rows: rows.map(({ name }) => name),
    notRead: notReadWords(issues),
  };
}

/** What was saved and is not to be had better from a row. */
export const standing = (
  saved: readonly Saved[],
  rows: readonly { readonly name: string }[]
): readonly Saved[] => {
  const names = new Set(rows.map(({ name }) => nameKey(name)));
  return saved.filter(({ name, written }) => written !== true || !names.has(nameKey(name)));
};
