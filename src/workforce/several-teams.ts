import { labelKey } from "../sheets/label-key";
import type { Source } from "./source-rows";

/** Marks between teams. One that no name of a team has in it needs but one known team beside it. */
const BETWEEN = [
  { mark: ";", sure: true },
  { mark: "|", sure: true },
  ...[",", "/", " + ", " and ", " & "].map((mark) => ({ mark, sure: false })),
];

/**
 * Cells that name several teams which the sheets also name one by one (DQ-14): kept as a team of their
 * own, and asked about.
 */
export function askSeveralTeams(sources: readonly Source[]): void {
  const labels = new Set<string>();
  for (const { reader, rows } of sources) {
    if (!reader.has("org_unit")) continue;
    for (const row of rows) labels.add(reader.text(row, "org_unit").value);
  }
  const known = new Set([...labels].map(labelKey));
  const several = new Set([...labels].filter((label) => namesSeveral(label, known)));
  if (several.size === 0) return;
  for (const { reader, rows } of sources) {
    for (const row of rows) if (several.has(reader.text(row, "org_unit").value)) ask(reader, row);
  }
}

const ask = (reader: Source["reader"], row: number): void => {
  reader.note(row, "org_unit", {
    severity: "decide",
    code: "DQ-14-teams",
    expected: "one team in a cell",
    done: "Several teams in one cell were kept as a team of its own name.",
    advice: "Name one team, or give each its own row.",
  });
};

/** "Finance and Resources; Estates": the mark between teams need not be the "and" within one. */
const namesSeveral = (text: string, known: ReadonlySet<string>): boolean =>
  text.length <= 300 &&
  BETWEEN.some(({ mark, sure }) => {
    const parts = text.split(mark).map((part) => labelKey(part.trim()));
    const isTeam = (part: string): boolean => part !== "" && known.has(part);
    return parts.length > 1 && (sure ? parts.some(isTeam) : parts.every(isTeam));
  });
