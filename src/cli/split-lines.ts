import type { Split } from "../measures/asked";
import type { Catalogue } from "../measures/catalogue";
import type { Figure } from "../measures/figure";
import { figureText, restMark } from "./figure-text";
import { partsText } from "./headline-lines";
import { tablesFor, type SplitTable } from "./split-columns";
import { columns } from "./text-layout";

/** A rate of fewer than this many is shown as a count of them (conventions 19). */
const FEW = 20;

/** Of these sets of periods the first that has figures is printed; --json has them all. */
const PRINTED: readonly (readonly Figure["periodName"][])[] = [
  ["month"],
  ["asked"],
  ["since_office", "last_year"],
  ["year_to_date", "last_year"],
];
/** Money and places have a period of their own, whatever is asked. */
const OWN: readonly Figure["periodName"][] = ["as_at", "year"];

/** The figures of one split as tables, groups or months down the side. */
export function splitLines(
  split: Split,
  figures: readonly Figure[],
  catalogue: Catalogue,
  width: number
): string[] {
  const mine = figures.filter((figure) => belongs(figure, split));
  const lines = tablesFor(split).flatMap((table) =>
    tableLines(table, split, mine, catalogue, width)
  );
  return lines.length === 0
    ? [`No figure of this workbook can be split by ${split.join(" and ")}.`, ""]
    : lines;
}

export function belongs({ group, periodName }: Figure, split: Split): boolean {
  const by = split.filter((one) => one !== "month");
  const of = Object.keys(group ?? {});
  return (
    of.length === by.length &&
    by.every((one) => of.includes(one)) &&
    (periodName === "month") === split.includes("month")
  );
}

function tableLines(
  table: SplitTable,
  split: Split,
  figures: readonly Figure[],
  catalogue: Catalogue,
  width: number
): string[] {
  const mine = figures.filter(({ id }) => table.columns.some((column) => column.id === id));
  const blocks = new Map<string, Figure[]>();
  for (const figure of mine.filter(isPrinted(mine))) {
    const title = figure.periodName === "month" ? "" : `, ${figure.periodLabel}`;
    blocks.set(title, [...(blocks.get(title) ?? []), figure]);
  }
  return [...blocks].flatMap(([title, block]) => {
    const used = table.columns.filter(({ id }) => block.some((figure) => figure.id === id));
    const rows = rowsOf(block, used, catalogue, split);
    if (rows.length === 0) return [];
    const heading = ["", ...used.map((column) => column.heading)];
    const name = `${table.title} by ${split.join(" and ")}${title}`;
    return [name, ...columns([heading, ...rows], width, 2), ""];
  });
}

function isPrinted(figures: readonly Figure[]): (figure: Figure) => boolean {
  const chosen = PRINTED.find((names) => figures.some((one) => names.includes(one.periodName)));
  return ({ periodName }) => OWN.includes(periodName) || chosen?.includes(periodName) === true;
}

/** One row a group or month, a group with nothing in it left out; reasons by how many gave them. */
function rowsOf(
  figures: readonly Figure[],
  shown: SplitTable["columns"],
  catalogue: Catalogue,
  split: Split
): string[][] {
  const rows = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    const label = labelOf(figure);
    rows.set(label, (rows.get(label) ?? new Map<string, Figure>()).set(figure.id, figure));
  }
  const full = [...rows].filter(([, row]) =>
    [...row.values()].some(({ value }) => value !== null && value !== 0)
  );
  const first = shown[0]?.id ?? "";
  const size = (row: ReadonlyMap<string, Figure>): number => row.get(first)?.value ?? 0;
  if (split.length === 1 && split[0] === "reason") full.sort(([, a], [, b]) => size(b) - size(a));
  return full.map(([label, row]) => [
    label,
    ...shown.map(({ id }) => cellText(row.get(id), catalogue)),
  ]);
}

function labelOf({ group, periodName, periodLabel }: Figure): string {
  const labels = Object.values(group ?? {}).map((label) => (label === "" ? "(not given)" : label));
  return [...(periodName === "month" ? [periodLabel] : []), ...labels].join(", ");
}

function cellText(figure: Figure | undefined, catalogue: Catalogue): string {
  if (figure?.value === undefined || figure.value === null) return "–";
  if (figure.unit === "percent" && (figure.denominator ?? FEW) < FEW) {
    const parts = partsText(figure, catalogue);
    if (parts !== "") return parts + restMark(figure);
  }
  return figureText(figure) + restMark(figure);
}
