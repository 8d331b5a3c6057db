import { cellName } from "../workbook/address";
import { normaliseHeading } from "../sheets/heading-text";
import type { IssueLog } from "../sheets/issue-log";
import { ASSUMPTIONS } from "./assumption-list";
import { assumptionValue } from "./assumption-value";
import type { Assumption, AssumptionId, AssumptionSpec } from "./assumptions";
import type { Source } from "./source-rows";

const BY_NAME: ReadonlyMap<string, AssumptionSpec> = new Map(
  ASSUMPTIONS.flatMap((spec) =>
    [spec.name, spec.id, ...spec.aliases].map((name) => [normaliseHeading(name), spec] as const)
  )
);

/** What the workbook's assumptions sheets give; the first row of an assumption stands. */
export function readAssumptions(
  sources: readonly Source[],
  log: IssueLog
): Map<AssumptionId, Assumption> {
  const given = new Map<AssumptionId, Assumption>();
  for (const source of sources) {
    for (const row of source.rows) {
      const { reader, block } = source;
      const spec = BY_NAME.get(normaliseHeading(reader.text(row, "name").value));
      if (spec === undefined) {
        reportUnknown(source, row, log);
        continue;
      }
      const value = assumptionValue(spec, source, row, log);
      if (value === null) continue;
      const before = given.get(spec.id);
      if (before !== undefined) {
        if (before.value !== value) reportTwice(source, row, before, log);
        continue;
      }
      const column = block.columns.get("value") ?? block.left;
      const cell = cellName(block.grid.sheet, row, column);
      given.set(spec.id, {
        spec,
        value,
        source: reader.text(row, "source").value,
        cell,
        status: "given",
      });
    }
  }
  return given;
}

function reportUnknown(source: Source, row: number, log: IssueLog): void {
  log.row(source.block, row, "name", {
    severity: "note",
    code: "assumption-not-known",
    expected: "the name of an assumption of Muster",
    done: "Left as it stands; no figure of Muster uses it.",
    advice: "Check the spelling if a figure was meant to use it.",
  });
}

function reportTwice(source: Source, row: number, before: Assumption, log: IssueLog): void {
  log.row(source.block, row, "value", {
    severity: "decide",
    code: "assumption-given-twice",
    expected: "one value for each assumption",
    done: `${before.cell} was used: it comes first.`,
    advice: "Delete one of the two rows.",
  });
}
