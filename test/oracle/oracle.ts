import { churnFigures } from "./churn";
import type { OracleFigure } from "./figure";
import { spellsOf } from "./people";
import { periodsOf } from "./periods";
import { readSheets } from "./read-sheets";
import { resilienceFigures } from "./resilience";
import { trainingFigures } from "./training";
import { upliftFigures } from "./uplift";
import { vacancyFigures } from "./vacancies";

export type { OracleFigure } from "./figure";

/** Every figure of one of the sample workbooks, worked out a second time, plainly and slowly. */
export async function oracle(path: string): Promise<OracleFigure[]> {
  const sheets = await readSheets(path);
  const spells = spellsOf(sheets);
  const periods = periodsOf(sheets.assumptions);
  return [
    ...churnFigures(spells, periods),
    ...vacancyFigures(sheets, periods),
    ...trainingFigures(sheets, periods),
    ...upliftFigures(sheets, spells, periods),
    ...resilienceFigures(sheets, spells, periods),
  ];
}
