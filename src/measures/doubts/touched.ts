import type { Frame } from "../../language/evaluate/frame";
import type { Grouping } from "../../language/evaluate/grouping";
import { once } from "../../language/evaluate/once";
import type { Term } from "../../language/term";
import type { TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import { doubtsOf, type Doubt } from "./doubt";
import { DoubtfulRows } from "./doubtful-rows";
import { namesIn, readsOf, type Read } from "./reads";

/** The doubts a figure rests on, worst first: for each group by its place, and last for the whole. */
export type Touched = (place: number) => readonly Doubt[];

const NOTHING: Touched = () => [];

/** What of a workforce is in doubt that a term, worked out in a frame and split, rests on. */
export function touchedBy(
  term: Term,
  frame: Frame,
  grouping: Grouping,
  workforce: Workforce
): Touched {
  const doubts = doubtsOf(workforce);
  if (doubts.length === 0) return NOTHING;
  const named = namesIn(term);
  const tables = new Set([...named].filter(isTable(workforce)));
  const sides = grouping.by.flatMap((by) => [...tables].map((table) => `${table}.${by}`));
  const near = doubts.filter(({ columns }) => meets(columns, named) || sides.some(isIn(columns)));
  if (near.length === 0) return NOTHING;
  const rows = once(doubtful, workforce, () => new DoubtfulRows(workforce, doubts));
  const reads = readsOf(term, frame);
  const found = near.map((doubt) => ({
    doubt,
    places: placesOf(doubt, named, reads, sides, grouping, rows),
  }));
  return (place) =>
    found
      .filter(({ places }) => places === "everywhere" || places.has(place))
      .map(({ doubt }) => doubt);
}

const doubtful = new WeakMap<Workforce, DoubtfulRows>();

const isTable =
  ({ tables }: Workforce) =>
  (name: string): name is TableName =>
    (tables as ReadonlyMap<string, unknown>).has(name);

const isIn =
  (columns: ReadonlySet<string>) =>
  (name: string): boolean =>
    columns.has(name);

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

type Places = "everywhere" | ReadonlySet<number>;

/** The groups that hold a doubtful row which could count; the whole, whose place is the last, with them. */
function placesOf(
  { columns, rows }: Doubt,
  named: ReadonlySet<string>,
  reads: readonly Read[],
  sides: readonly string[],
  grouping: Grouping,
  doubtfulRows: DoubtfulRows
): Places {
  const whole = grouping.groups.length;
  const places = new Set<number>();
  if ([...columns].some((column) => column.startsWith("assumptions.") && named.has(column)))
    return "everywhere";
  for (const read of reads) {
    if (!meets(columns, read.columns)) continue;
    if (rows.size === 0) return "everywhere";
    const own = rows.get(read.table);
    const counting = own?.filter((row) => doubtfulRows.couldCount(read, row));
    if (counting?.length === 0) continue;
    places.add(whole);
    const [table, list] = counting === undefined ? firstOf(rows) : [read.table, counting];
    const codes = grouping.codes(table);
    if (codes === null) return "everywhere";
    for (const row of list) places.add(codes[row] ?? whole);
  }
  // A row that could be of another group: any of them could lack it, or hold it and should not.
  if (sides.some(isIn(columns))) for (let group = 0; group < whole; group++) places.add(group);
  return places;
}

/** The rows of the first table that an issue's cells were read into. */
function firstOf(
  rows: ReadonlyMap<TableName, readonly number[]>
): readonly [TableName, readonly number[]] {
  for (const entry of rows) return entry;
  throw new Error("a doubt without rows");
}
