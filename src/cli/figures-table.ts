import type { Split } from "../measures/asked";
import type { Catalogue } from "../measures/catalogue";
import type { Figure } from "../measures/figure";
import type { Family } from "../measures/measure";
import { PANEL_SECTIONS } from "../paper/panel-lines";
import { longDay } from "../units/day";
import { yearLabel } from "../units/financial-year";
import type { Workforce } from "../workforce/workforce";
import { FAMILY_TITLES, headlineLines } from "./headline-lines";
import type { Io } from "./io";
import { issueCounts } from "./issue-text";
import { restLines } from "./rest-lines";
import { belongs, splitLines } from "./split-lines";
import { paragraph } from "./text-layout";
import { familyWithheld, withheldLines } from "./withheld-lines";

export interface TableOptions {
  readonly file: string;
  readonly splits: readonly Split[];
  /** Every figure of the whole, not the headlines only. */
  readonly all: boolean;
}

const FAMILIES: readonly Family[] = ["churn", "vacancy", "training", "uplift", "resilience"];
const WIDEST = 100;

/** Figures for people to read: headlines family by family, then splits, what is withheld, what to settle. */
export function figuresTable(
  figures: readonly Figure[],
  workforce: Workforce,
  catalogue: Catalogue,
  options: TableOptions,
  io: Pick<Io, "width" | "colour">
): string {
  const width = Math.max(72, Math.min(io.width, WIDEST));
  const strong = (text: string): string => (io.colour ? `\u001b[1m${text}\u001b[0m` : text);
  const whole = figures.filter(({ group, periodName }) => group === null && periodName !== "month");
  const shown = options.all ? whole : headlines(whole);
  const idle = options.all ? [] : FAMILIES.filter((family) => isIdle(shown, family));
  const given = shown.filter(({ value, family }) => value !== null && !idle.includes(family));
  const lines = [
    strong(`Figures of ${options.file}`),
    `As at ${longDay(workforce.asAt)}. Financial year ${yearLabel(workforce.year)}.`,
    "",
  ];
  for (const family of FAMILIES) {
    const mine = given.filter((figure) => figure.family === family);
    if (mine.length === 0) continue;
    lines.push(strong(FAMILY_TITLES[family]), ...headlineLines(mine, catalogue, width));
  }
  for (const split of options.splits) lines.push(...splitLines(split, figures, catalogue, width));
  const inSplits = figures.filter((figure) =>
    options.splits.some((split) => belongs(figure, split))
  );
  const rests = restLines([...given, ...inSplits], options.file, width);
  if (rests.length > 0) lines.push(strong("* To be decided, and could change"), ...rests, "");
  const kept = shown.filter(({ family }) => !idle.includes(family));
  const withheld = [
    ...withheldLines(kept, width),
    ...idle.flatMap((family) =>
      familyWithheld(
        FAMILY_TITLES[family],
        shown.filter((figure) => figure.family === family),
        width
      )
    ),
  ];
  if (withheld.length > 0) lines.push(strong("Withheld, and why"), ...withheld, "");
  lines.push(...footing(workforce, options, figures.length, width));
  return `${lines.join("\n")}\n`;
}

/** A family that has nothing to say of this workbook: every figure withheld, or none of anything. */
const isIdle = (figures: readonly Figure[], family: Family): boolean =>
  figures.some((figure) => figure.family === family && figure.value === null) &&
  figures.every((figure) => figure.family !== family || (figure.value ?? 0) === 0);

/** What the panel page shows: for each line the first of its periods that is reported. */
function headlines(whole: readonly Figure[]): Figure[] {
  return PANEL_SECTIONS.flatMap(({ lines }) =>
    lines.flatMap(({ id, periods }) => {
      const mine = whole.filter((figure) => figure.id === id);
      const found = periods
        .map((name) => mine.find(({ periodName }) => periodName === name))
        .find((figure) => figure !== undefined);
      return found === undefined ? [] : [found];
    })
  );
}

function footing(
  { issues }: Workforce,
  { file, all }: TableOptions,
  count: number,
  width: number
): string[] {
  const more = all ? "--json gives each" : "--all prints those of the whole, --json gives each";
  const counts = issueCounts(issues);
  return [
    ...paragraph(
      counts === "" ? "No issues in the sheets." : `${counts}: muster check ${file}`,
      width,
      0
    ),
    ...paragraph(`${count} figures in all: ${more} with its formula and definition.`, width, 0),
  ];
}
