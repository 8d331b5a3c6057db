import { sheetRef } from "../workbook/address";
import type { WorkbookContent } from "../workbook/grid";
import type { CellPlan, SheetPlan } from "../workbook/sheet-plan";
import type { CellPlace, Layout } from "./place-tables";
import type { PlannedWorkbook } from "./planned-workbook";
import { renamer, type Renaming } from "./rename-in-formula";

/** Excel's longest name of a sheet. */
const LONGEST_SHEET = 31;
/** Stands after the name of a sheet of Muster's where the user has one of the name. */
export const OURS = " (Muster)";

const lower = (text: string): string => text.toLowerCase();

/** New names for those of `mine` that `theirs` has already; `other` makes one, again until it is free. */
function madeFree(
  mine: readonly string[],
  theirs: readonly string[],
  other: (name: string, attempt: number) => string
): Map<string, string> {
  const taken = new Set(theirs.map(lower));
  const all = new Set([...taken, ...mine.map(lower)]);
  const renamed = new Map<string, string>();
  for (const name of mine) {
    if (!taken.has(lower(name))) continue;
    let attempt = 1;
    while (all.has(lower(other(name, attempt)))) attempt++;
    all.add(lower(other(name, attempt)));
    renamed.set(lower(name), other(name, attempt));
  }
  return renamed;
}

/** The names of a plan that make way for the user's: the same workbook always gives the same. */
function renamingOf({ plan }: PlannedWorkbook, content: WorkbookContent): Renaming {
  const yours = content.grids.filter(({ sheet }) => !content.productSheets.includes(sheet));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = [...content.names]
    .filter(([, refersTo]) => !isOurs(refersTo, content.productSheets))
    .map(([name]) => name);
  const yourTables = yours.flatMap((grid) => grid.tables.map(({ name }) => name));
  const numbered = (attempt: number): string => (attempt === 1 ? "" : String(attempt));
  return {
    sheets: madeFree(
      plan.sheets.map(({ name }) => name),
      yours.map(({ sheet }) => sheet),
      (name, attempt) => {
        const end = `${OURS}${numbered(attempt)}`;
        return name.slice(0, LONGEST_SHEET - end.length) + end;
      }
    ),
    // Tables and names share one set of names in a workbook.
    tables: madeFree(
      tables,
      [...yourTables, ...names],
      (name, n) => `${name}_Muster${numbered(n)}`
    ),
    names: madeFree(
      plan.names.map(({ name }) => name),
      [...yourTables, ...names],
      (name, n) => `${name}_Muster${numbered(n)}`
    ),
  };
}

/** A name that leads to a sheet of Muster's, or nowhere any more, is Muster's own of an earlier write. */
const isOurs = (refersTo: string, productSheets: readonly string[]): boolean =>
  refersTo === "NA()" || productSheets.some((sheet) => refersTo.startsWith(`${sheetRef(sheet)}!`));

/**
 * A plan that can be written into the workbook that was read: where a sheet, table or name of Muster's
 * has the name of one of the user's, Muster's takes another, in every formula, chart and link too.
 */
export function besideYours(planned: PlannedWorkbook, content: WorkbookContent): PlannedWorkbook {
  const renaming = renamingOf(planned, content);
  if (Object.values(renaming).every(({ size }: ReadonlyMap<string, string>) => size === 0))
    return planned;
  const sheet = (name: string): string => renaming.sheets.get(lower(name)) ?? name;
  const renamed = renamer(renaming);
  return {
    layout: inLayout(planned.layout, sheet),
    scenarios:
      planned.scenarios === null
        ? null
        : {
            ...planned.scenarios,
            figures: planned.scenarios.figures.map((figure) => ({
              ...figure,
              place: { ...figure.place, sheet: sheet(figure.place.sheet) },
            })),
          },
    plan: {
      ...planned.plan,
      sheets: planned.plan.sheets.map((plan) => inSheet(plan, sheet(plan.name), renaming, renamed)),
      names: planned.plan.names.map(({ name, refersTo }) => ({
        name: renaming.names.get(lower(name)) ?? name,
        refersTo: renamed(refersTo),
      })),
    },
  };
}

function inSheet(
  plan: SheetPlan,
  name: string,
  { tables }: Renaming,
  renamed: (reference: string) => string
): SheetPlan {
  const inCell = (cell: CellPlan | null): CellPlan | null => {
    if (cell === null || (cell.formula === undefined && cell.goto === undefined)) return cell;
    return {
      ...cell,
      ...(cell.formula === undefined ? {} : { formula: renamed(cell.formula) }),
      ...(cell.goto === undefined ? {} : { goto: renamed(cell.goto) }),
    };
  };
  return {
    ...plan,
    name,
    rows: plan.rows.map((cells) => cells.map(inCell)),
    tables: plan.tables.map((table) => ({
      ...table,
      name: tables.get(lower(table.name)) ?? table.name,
    })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: renamed(series.values),
        categories: renamed(series.categories),
      })),
    })),
  };
}

function inLayout(layout: Layout, sheet: (name: string) => string): Layout {
  const moved = (place: CellPlace): CellPlace => ({ ...place, sheet: sheet(place.sheet) });
  const known = new Map(
    layout.placed.map((entry) => {
      const { place, limits, from, to, side } = entry;
      return [
        entry,
        {
          ...entry,
          place: moved(place),
          limits: limits === null ? null : ([moved(limits[0]), moved(limits[1])] as const),
          from: moved(from),
          to: moved(to),
          side: side === null ? null : moved(side),
        },
      ] as const;
    })
  );
  const of = (entry: Layout["placed"][number]): Layout["placed"][number] =>
    known.get(entry) ?? entry;
  const inMap = (map: Layout["byKey"]): Layout["byKey"] =>
    new Map([...map].map(([key, entry]) => [key, of(entry)]));
  return {
    tables: layout.tables.map((table) => ({ ...table, entries: table.entries.map(of) })),
    placed: layout.placed.map(of),
    byKey: inMap(layout.byKey),
    timeless: inMap(layout.timeless),
  };
}
