import type { Table, TextColumn } from "../../workforce/table";
import type { TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import type { Dimension } from "../term";
import { once } from "./once";

/** One group: a label for each dimension. */
export type Group = Readonly<Partial<Record<Dimension, string>>>;

/** Rows of every table sorted into the same groups. */
export interface Grouping {
  readonly by: readonly Dimension[];
  readonly groups: readonly Group[];
  /**
   * The group of each row of a table, by its place in `groups`; the number of groups for a row that is
   * in none. Null where the table does not have the dimensions.
   */
  readonly codes: (table: TableName) => Int32Array | null;
}

/** No splitting: the whole only. */
export const WHOLE: Grouping = { by: [], groups: [], codes: () => null };

/**
 * Groups by one or more dimensions, of the labels the named tables hold; labels that differ only in
 * case are one group.
 */
export function groupingBy(
  by: readonly Dimension[],
  workforce: Workforce,
  tables: readonly TableName[]
): Grouping {
  if (by.length === 0) return WHOLE;
  const axes = by.map((dimension) => axisOf(dimension, workforce, tables));
  const size = axes.reduce((product, axis) => product * axis.labels.length, 1);
  const groups = Array.from({ length: size }, (_, code) => groupAt(code, by, axes));
  const cache = new Map<TableName, Int32Array | null>();
  const codes = (name: TableName): Int32Array | null => {
    return once(cache, name, () => tableCodes(workforce.tables.get(name), axes, size));
  };
  return { by, groups, codes };
}

interface Axis {
  readonly dimension: Dimension;
  readonly labels: readonly string[];
  readonly place: ReadonlyMap<string, number>;
}

const fold = (label: string): string => label.toLowerCase();

function axisOf(dimension: Dimension, workforce: Workforce, tables: readonly TableName[]): Axis {
  const labels: string[] = [];
  const place = new Map<string, number>();
  for (const name of tables) {
    const column = workforce.tables.get(name)?.columns.get(dimension);
    if (column?.kind !== "text") continue;
    const used = usedCodes(column);
    column.labels.forEach((label, code) => {
      if (used[code] !== 1 || place.has(fold(label)) || isNoReason(dimension, label)) return;
      place.set(fold(label), labels.length);
      labels.push(label);
    });
  }
  return { dimension, labels, place };
}

/** Which codes of a column are in use; columns never change, so it is found once. */
const usedCodes = (column: TextColumn): Uint8Array =>
  once(usedCodesOf, column, () => {
    const used = new Uint8Array(column.labels.length);
    for (const code of column.codes) used[code] = 1;
    return used;
  });

const usedCodesOf = new WeakMap<TextColumn, Uint8Array>();

/** People still in post have no reason for leaving: that is no group. */
const isNoReason = (dimension: Dimension, label: string): boolean =>
  dimension === "reason" && label === "";

function groupAt(code: number, by: readonly Dimension[], axes: readonly Axis[]): Group {
  const group: Partial<Record<Dimension, string>> = {};
  let rest = code;
  for (let i = axes.length - 1; i >= 0; i--) {
    const axis = axes[i] as Axis;
    const dimension = by[i] as Dimension;
    group[dimension] = axis.labels[rest % axis.labels.length] ?? "";
    rest = Math.floor(rest / axis.labels.length);
  }
  return group;
}

function tableCodes(
  table: Table | undefined,
  axes: readonly Axis[],
  none: number
): Int32Array | null {
  if (table === undefined) return null;
  const codes = new Int32Array(table.length);
  let signs = 0;
  for (const { dimension, labels, place } of axes) {
    const column = table.columns.get(dimension);
    if (column?.kind !== "text") return null;
    const own = Int32Array.from(column.labels, (label) => place.get(fold(label)) ?? -1);
    const size = labels.length;
    for (let row = 0; row < codes.length; row++) {
      const before = codes[row] as number;
      const at = own[column.codes[row] as number] as number;
      const code = (before | at) < 0 ? -1 : before * size + at;
      signs |= code;
      codes[row] = code;
    }
  }
  if (signs < 0)
    for (let row = 0; row < codes.length; row++) if ((codes[row] as number) < 0) codes[row] = none;
  return codes;
}
