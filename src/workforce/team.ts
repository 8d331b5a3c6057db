import type { BlockReader } from "../sheets/block-reader";
import type { Traced } from "../sheets/traced";
import type { Source } from "./source-rows";

const NO_TEAM = "Counted in no team.";
const OWN_POST = "Counted as a post of its own.";

/** The post number of a row of the establishment. */
export function postNumberOf({ reader }: Source, row: number): Traced<string> {
  const post = reader.identifier(row, "post_id");
  if (post.value === "")
    noteBlank(reader, row, "post_id", "post-number-missing", "a post number", OWN_POST);
  return post;
}

/** Notes a blank in a column that other rows fill; a sheet without the column was told of once. */
function noteBlank(
  reader: BlockReader,
  row: number,
  name: string,
  code: string,
  expected: string,
  done: string
): void {
  if (!reader.has(name)) return;
  reader.note(row, name, {
    severity: "note",
    code,
    expected,
    done,
    advice: "Give it if it is known.",
  });
}

/** The team of a row: its own unit, else the larger one it belongs to. */
export function teamOf({ reader }: Source, row: number): Traced<string> {
  const unit = reader.text(row, "org_unit");
  const team = unit.value === "" ? reader.text(row, "parent_org") : unit;
  if (team.value === "") noteBlank(reader, row, "org_unit", "team-missing", "a team", NO_TEAM);
  return team;
}
