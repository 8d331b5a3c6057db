import { moveFormula } from "../../src/hosts/file/shared-formula";
import type { Rectangle } from "../../src/workbook/grid";
import { heightOf, widthOf } from "./area";
import { HostError } from "./host-error";
import type { SheetModel } from "./model";
import type { Realm } from "./objects";
import { placeOf } from "./places";

/** Copies cells as Excel pastes them: repeated over a larger place, relative references moved along. */
export function copyCells(
  realm: Realm,
  sheet: SheetModel,
  area: Rectangle,
  source: unknown,
  what: unknown
): void {
  realm.writable(sheet);
  if (what !== "Formulas" && what !== "Formats")
    throw new HostError("ApiNotFound", `Emulator: copyFrom of ${String(what)}`);
  const from = placeOf(source);
  if (what === "Formats") {
    for (const {
      path,
      value,
    } of from.sheet.dressings.filter((one) => one.area.top === from.area.top && one.area.left === from.area.left)) // prettier-ignore
      sheet.dressings.push({ area, path, value });
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const at = {
        row: from.area.top + ((row - area.top) % heightOf(from.area)),
        column: from.area.left + ((column - area.left) % widthOf(from.area)),
      };
      const cell = from.sheet.at(at.row, at.column);
      const target = sheet.put(row, column);
      if (what === "Formats") {
        target.format = cell?.format ?? "General";
        continue;
      }
      const formula = cell?.formula ?? null;
      target.value = formula === null ? (cell?.value ?? null) : null;
      target.error = cell?.error ?? false;
      target.formula =
        formula === null
          ? null
          : `=${moveFormula(formula.slice(1), row - at.row, column - at.column)}`;
    }
  realm.changed(sheet, area);
}
