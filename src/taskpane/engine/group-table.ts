import type { Dimension } from "../../language/term";
import type { Catalogue } from "../../measures/catalogue";
import type { Figure } from "../../measures/figure";
import { figuresFor, type FigureRequest } from "../../measures/figures";
import type { ReportedPeriod } from "../../measures/periods";
import type { Workforce } from "../../workforce/workforce";
import type { GroupRow, GroupTable } from "./detail";
import { measuresOf } from "./measures-of";
import type { TableWanted } from "./subjects";

/** Rows of every group that has any of the figures; no table where they are fewer than are wanted. */
export function groupTable(
  { by, title, ids, order, least }: TableWanted,
  period: ReportedPeriod,
  workforce: Workforce,
  catalogue: Catalogue
): GroupTable[] {
  const measures = measuresOf(ids, catalogue).filter((measure) => measure.by.includes(by));
  const requests = measures.map((measure): FigureRequest => ({ measure, period, by: [by] }));
  const lists = figuresFor(requests, workforce, catalogue);
  const called = by === "post" ? postTitles(workforce) : NOTHING;
  const full = rowsOf(lists, by, called).filter(
    ({ figures }) => figures.length === measures.length && figures.every(isThere) && says(figures)
  );
  if (full.length < least) return [];
  const size = ({ figures }: GroupRow): number => figures[0]?.value ?? Number.NEGATIVE_INFINITY;
  if (order === "smallest") full.sort((a, b) => size(a) - size(b));
  else if (order === undefined) full.sort((a, b) => size(b) - size(a));
  const columns = measures.map(({ id, name }) => ({ id, name }));
  return [{ by, title, periodLabel: period.label, columns, rows: full }];
}

function rowsOf(
  lists: readonly (readonly Figure[])[],
  by: Dimension,
  called: ReadonlyMap<string, string>
): GroupRow[] {
  const rows = new Map<string, GroupRow & { figures: Figure[] }>();
  lists.forEach((figures, column) => {
    for (const figure of figures) {
      const label = figure.group?.[by] ?? "";
      const key = label.toLowerCase();
      const row = rows.get(key) ?? { label, about: called.get(key) ?? "", figures: [] };
      rows.set(key, row);
      row.figures[column] = figure;
    }
  });
  return [...rows.values()];
}

const isThere = (figure: Figure | undefined): boolean => figure !== undefined;

/** Anything but noughts; a row withheld altogether says that it is. */
const says = (figures: readonly Figure[]): boolean =>
  figures.some(({ value }) => value !== null && value !== 0) ||
  figures.every(({ value }) => value === null);

const NOTHING: ReadonlyMap<string, string> = new Map();

/** What the posts of vacancies are called, by their number in small letters. */
function postTitles({ tables }: Workforce): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const name of ["posts", "vacancies"] as const) {
    const table = tables.get(name);
    const [posts, own] = [table?.columns.get("post"), table?.columns.get("title")];
    if (table === undefined || posts?.kind !== "text" || own?.kind !== "text") continue;
    for (let row = 0; row < table.length; row++) {
      const post = posts.labels[posts.codes[row] ?? -1] ?? "";
      const title = own.labels[own.codes[row] ?? -1] ?? "";
      if (title !== "" && title !== post) titles.set(post.toLowerCase(), title);
    }
  }
  return titles;
}
