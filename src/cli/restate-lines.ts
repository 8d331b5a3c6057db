import type { CauseRow, Restated, Restatement } from "../paper/restate/restatement";
import { longDay } from "../units/day";
import { paragraph } from "./text-layout";

/** The most rows, and the most figures of groups or months, named one by one. */
const MOST_ROWS = 40;
const MOST_PARTS = 12;

/** For people: how many figures change, which rows do it, and the sentence of each figure. */
export function restateLines(restatement: Restatement, width: number): string[] {
  const { paper, workbook, asAt, compared, changed, causes, leftOut } = restatement;
  const whole = changed.filter((figure) => !isPart(figure));
  const parts = changed.filter(isPart);
  const found =
    changed.length === 0
      ? `none of the ${compared} reported figures changes.`
      : `${changed.length} of ${compared} reported figures change.`;
  return [
    ...paragraph(`${workbook} against ${paper}, as at ${longDay(asAt)}: ${found}`, width, 0),
    "",
    ...section("Rows that cause it", causeLines(causes, width), causes.length),
    ...section("Figures", whole.flatMap(sentenceLines(width)), whole.length),
    ...section("By team, type, reason or month", partLines(parts, width), parts.length),
    ...(leftOut.figures === 0
      ? []
      : paragraph(`Left out: ${leftOut.figures} figures, as ${leftOut.why}.`, width, 0)),
  ];
}

const isPart = ({ group, periodName }: Restated): boolean => group !== "" || periodName === "month";

const section = (title: string, lines: readonly string[], count: number): string[] =>
  lines.length === 0 ? [] : [`${title} (${count})`, ...lines, ""];

const sentenceLines =
  (width: number) =>
  ({ sentence }: Restated): string[] =>
    paragraph(sentence, width, 2);

function causeLines(causes: readonly CauseRow[], width: number): string[] {
  const lines = causes
    .slice(0, MOST_ROWS)
    .flatMap(({ cell, of, says }) =>
      paragraph(`${cell}${of === "paper" ? " of the paper" : ""}: ${says}`, width, 2)
    );
  const more = causes.length - MOST_ROWS;
  return more > 0 ? [...lines, `  and ${more} more (--json has all)`] : lines;
}

function partLines(parts: readonly Restated[], width: number): string[] {
  const lines = parts.slice(0, MOST_PARTS).flatMap(sentenceLines(width));
  const more = parts.length - MOST_PARTS;
  return more > 0 ? [...lines, `  and ${more} more (--json has all)`] : lines;
}
