import { capital } from "../../paper/capital";
import { figureWords } from "../../scenarios/projected-figure";
import { settingWords } from "../../scenarios/text/setting-text";
import { columns } from "../text-layout";
import { shownChange, shownNumber } from "./numbers";
import type { Study } from "./study";

/** Why the first figure is not what it is as now: a line a lever, which add up. */
export function differenceLines(
  { difference, figure, compared, state }: Study,
  width: number
): string[] {
  if (difference === null) return [];
  const unit = compared[0]?.unit ?? "head";
  return [
    `${capital(figureWords(figure, state.first))}: from as now to this scenario, one lever after another`,
    ...columns(
      [
        ["As now", shownNumber(difference.baseline, unit)],
        ...difference.lines.map(({ setting, change }) => [
          settingWords(setting),
          shownChange(change, unit),
        ]),
        ["This scenario", shownNumber(difference.result, unit)],
      ],
      width,
      2
    ),
  ];
}
