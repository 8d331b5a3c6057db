import { places } from "../../measures/amount";
import type { BackTest, BackTestLine } from "../../scenarios/back-test";
import { capital } from "../../paper/capital";
import { typeWords } from "../../scenarios/text/type-words";
import { longDay } from "../../units/day";
import { columns, paragraph } from "../text-layout";

/** How the projection would have done last year, a line a worker type; or why nobody knows. */
export function backTestLines(
  { reason, opening, close, lines }: BackTest,
  width: number
): string[] {
  if (reason !== null || opening === null || close === null)
    return [
      "Last year, projected the same way: not known",
      ...paragraph(`${capital(reason ?? "there is no history")}.`, width, 2),
    ];
  const heading = ["", "in post", "projected", "in truth", "error", "", "by chance alone"];
  return [
    `Last year, projected the same way from ${longDay(opening)} to ${longDay(close)}`,
    ...columns([heading, ...lines.map(row)], width, 2),
  ];
}

const row = (line: BackTestLine): readonly string[] => [
  capital(typeWords(line.type)),
  places(line.opening, 0),
  places(line.closeProjected, 1),
  places(line.closeActual, 0),
  change(line.closeProjected - line.closeActual),
  `${change(100 * line.error)}%`,
  `± ${places(line.chanceDeviation, 1)}`,
];

const change = (value: number): string => {
  const size = places(Math.abs(value), 1);
  return /[1-9]/.test(size) ? `${value < 0 ? "−" : "+"}${size}` : size;
};
