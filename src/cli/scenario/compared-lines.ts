import { capital } from "../../paper/capital";
import type { Compared } from "../../scenarios/study/compared";
import { surplusSentence } from "../../scenarios/study/surplus-sentence";
import { columns, paragraph } from "../text-layout";
import { shownChange, shownNumber } from "./numbers";
import type { Study } from "./study";

const LONGEST_HEADING = 16;

/** Figures of the scenarios side by side, the first scenario with its change from things as they are. */
export function comparedLines(
  { compared, columns: names, scenario, asNow }: Study,
  width: number
): string[] {
  const moved = scenario.settings.length > 0;
  const short = names.map((name, i) => (name.length > LONGEST_HEADING ? `(${i})` : name));
  const key = names.flatMap((name, i) => (name.length > LONGEST_HEADING ? [`(${i}) ${name}`] : []));
  const heading = [
    "",
    ...short.slice(0, moved ? 2 : 1),
    ...(moved ? ["change"] : []),
    ...short.slice(moved ? 2 : 1),
  ];
  const rows = compared.map((line) => row(line, moved));
  return [
    names.length > 1 ? "Side by side, as expected" : "What is expected",
    ...key.flatMap((text) => paragraph(text, width, 2)),
    ...columns(names.length > 1 ? [heading, ...rows] : rows, width, 2),
    ...surplusText(compared, asNow, moved).flatMap((text) => paragraph(text, width, 2)),
    ...missing(compared).flatMap((text) => paragraph(text, width, 2)),
  ];
}

/** Things as they are are what the figures of the workbook can be held against. */
function surplusText(
  compared: readonly Compared[],
  { projection }: Study["asNow"],
  moved: boolean
): string[] {
  if (compared.every(({ figure }) => figure.kind !== "surplus")) return [];
  const sentence = surplusSentence(projection);
  return sentence === null
    ? []
    : [moved ? `As now: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence];
}

function row({ words, unit, values }: Compared, moved: boolean): string[] {
  const shown = values.map((value) => shownNumber(value, unit));
  const [now, here] = values;
  const change = now == null || here == null ? null : here - now;
  return moved
    ? [capital(words), ...shown.slice(0, 2), shownChange(change, unit), ...shown.slice(2)]
    : [capital(words), ...shown];
}

const missing = (compared: readonly Compared[]): string[] => [
  ...new Set(
    compared.flatMap(({ words, reason }) =>
      reason === "" ? [] : [`– ${capital(words)}: ${reason}.`]
    )
  ),
];
