import type { Rectangle } from "../../workbook/grid";
import { parseArea } from "./address";
import type { WorkbookScript } from "./compose/script";
import { same, type StandingTable } from "./enter/enter-tables";
import { askLook, lookFrom } from "./ask-look";
import type { Look } from "./look";

/** The workbook as it is before it is written to. */
export interface Standing {
  readonly look: Look;
  /** Tables on Muster's own sheets. */
  readonly tables: readonly StandingTable[];
}

/** Asks for all that writing a script must know; the answer stands after the next sync. */
export function askStanding(context: Excel.RequestContext, script: WorkbookScript): () => Standing {
  const look = askLook(context);
  const areas = script.sheets
    .flatMap(({ tables }) => tables)
    .map(({ name }) => {
      const range = context.workbook.tables.getItemOrNullObject(name).getRange();
      range.load("address");
      return { name, range };
    });
  return () => {
    const known = lookFrom(look);
    const where = (table: string): Rectangle | null => {
      const found = areas.find(({ name }) => same(name, table));
      return found === undefined || found.range.isNullObject
        ? null
        : parseArea(found.range.address);
    };
    return {
      look: known,
      tables: known.tables
        .filter(({ sheet }) => known.productSheets.includes(sheet))
        .map(({ name, sheet }) => ({ name, sheet, area: where(name) })),
    };
  };
}
