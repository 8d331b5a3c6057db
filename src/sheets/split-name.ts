import type { Found } from "./found";
import type { SheetKind } from "./sheet-kind";

/** Where a kind has a person's name, and the columns of its halves where it stands in two. */
interface NameColumns {
  readonly name: string;
  readonly surname: string;
  readonly forename: string;
}

const NAMES: Readonly<Partial<Record<SheetKind, NameColumns>>> = {
  establishment: {
    name: "holder_name",
    surname: "holder_surname",
    forename: "holder_forename",
  },
  leavers: {
    name: "person_name",
    surname: "person_surname",
    forename: "person_forename",
  },
};

/** The column of forenames that stands beside a column of names, where it has one. */
export const forenameOf = (name: string): string =>
  name === "holder_name" ? "holder_forename" : "person_forename";

/**
 * A name in two columns: the surname's is the column of names, and the forename's stays beside it. A whole
 * name goes before its halves, and a half alone tells nobody from another: then neither is read.
 */
export function settleSplitName(
  kind: SheetKind,
  columns: Map<string, number>,
  found: Map<number, Found>
): void {
  const names = NAMES[kind];
  if (names === undefined) return;
  const { name, surname, forename } = names;
  const [last, first] = [columns.get(surname), columns.get(forename)];
  columns.delete(surname);
  if (last !== undefined && first !== undefined && !columns.has(name)) {
    columns.set(name, last);
    const how = found.get(last);
    if (how !== undefined) found.set(last, { ...how, means: name });
    return;
  }
  columns.delete(forename);
  const how = columns.has(name) ? "second" : "half";
  for (const at of [last, first])
    if (at !== undefined) found.set(at, { means: null, how, like: name, fit: "unsure" });
}
