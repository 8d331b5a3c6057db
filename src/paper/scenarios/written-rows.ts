import { BASELINE, type Scenario } from "../../scenarios/scenario";
import { scenarioText } from "../../scenarios/text/setting-text";
import { nameKey, scenarioRows } from "../../sheets/scenario-rows";
import type { WorkbookContent } from "../../workbook/grid";
import type { WrittenRow } from "./part";

/** A scenario said since the workbook was read, with the months its row is to say, where it is to. */
export interface SaidScenario extends Scenario {
  readonly months?: number;
}

/** The rows that a table of scenarios is written with: as they stand, those said since put in or added. */
export function writtenRows(content: WorkbookContent, said: readonly SaidScenario[]): WrittenRow[] {
  const since = new Map(said.map((scenario) => [nameKey(scenario.name), scenario]));
  since.delete(nameKey(BASELINE.name));
  const rows = scenarioRows(content).map(({ cells }): WrittenRow => {
    const key = nameKey(cells.Scenario.text);
    const newer = since.get(key);
    since.delete(key);
    const stood = Number(cells.Months.text);
    const whole = cells.Months.text !== "" && Number.isInteger(stood);
    return {
      name: cells.Scenario.text,
      levers: newer === undefined ? cells["Levers moved"].text : scenarioText(newer),
      months: newer?.months ?? (whole ? stood : cells.Months.text),
      note: cells.Note.text,
    };
  });
  const added = [...since.values()].map(
    (scenario): WrittenRow => ({
      name: scenario.name,
      levers: scenarioText(scenario),
      months: scenario.months ?? "",
      note: "",
    })
  );
  return [...rows, ...added];
}
