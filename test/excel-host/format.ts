import { cellKey, type Rectangle } from "../../src/workbook/grid";
import { readOnly, type HostObject, type Member } from "./host-object";
import type { SheetModel } from "./model";
import type { Realm } from "./objects";

/** Format, fill, font and borders of cells: what is set is kept, cell by cell it is not worked out. */
export function formatObject(
  realm: Realm,
  sheet: SheetModel,
  areas: readonly Rectangle[]
): HostObject {
  const set = (path: string): Member => ({
    set: (value) => {
      realm.writable(sheet);
      for (const area of areas) sheet.dressings.push({ area, path, value });
    },
  });
  const part = (kind: string, path: string, names: readonly string[]): HostObject => ({
    kind,
    members: Object.fromEntries(names.map((name) => [name, set(`${path}/${name}`)])),
  });
  const border = (edge: string): HostObject =>
    part("RangeBorder", `borders/${edge}`, ["style", "color", "weight"]);
  return {
    kind: "RangeFormat",
    members: {
      ...Object.fromEntries(
        [
          "horizontalAlignment",
          "verticalAlignment",
          "wrapText",
          "indentLevel",
          "columnWidth",
          "rowHeight",
        ].map((name) => [name, set(name)])
      ),
      fill: { to: () => part("RangeFill", "fill", ["color"]) },
      font: {
        to: () => ({
          kind: "RangeFont",
          members: {
            ...part("RangeFont", "font", ["name", "size", "bold", "italic", "underline", "color"])
              .members,
            strikethrough: readOnly(() => struckIn(sheet, areas)),
          },
        }),
      },
      borders: {
        to: () => ({
          kind: "RangeBorderCollection",
          members: { getItem: { to: (edge) => border(String(edge)) } },
          item: (edge) => border(String(edge)),
        }),
      },
    },
  };
}

/** True or false where it is so of every cell, null where they differ. */
function struckIn(sheet: SheetModel, areas: readonly Rectangle[]): boolean | null {
  if (sheet.struck.size === 0) return false;
  let [struck, plain] = [false, false];
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (sheet.struck.has(cellKey(row, column))) struck = true;
        else plain = true;
  return struck && plain ? null : struck;
}
