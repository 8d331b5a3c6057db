import type { Rectangle } from "../../src/workbook/grid";
import { fullAddress, heightOf, plainAddress, widthOf } from "./area";
import { formatObject } from "./format";
import { readOnly, type HostObject } from "./host-object";
import type { SheetModel } from "./model";
import type { Realm } from "./objects";
import { copyCells } from "./copy-cells";
import { rangeObject } from "./range";

/** Several rectangles of one sheet. */
export function areasObject(
  realm: Realm,
  sheet: SheetModel,
  areas: readonly Rectangle[]
): HostObject {
  const [first] = areas;
  return {
    kind: "RangeAreas",
    kept: true,
    members: {
      address: readOnly(() =>
        first === undefined
          ? ""
          : [fullAddress(sheet.name, first), ...areas.slice(1).map(plainAddress)].join(",")
      ),
      areaCount: readOnly(() => areas.length),
      cellCount: readOnly(() =>
        areas.reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0)
      ),
      areas: {
        to: () => ({
          kind: "RangeCollection",
          kept: true,
          members: {},
          items: () => areas.map((area) => rangeObject(realm, sheet, area)),
        }),
      },
      copyFrom: {
        call: (source, what) => {
          for (const area of areas) copyCells(realm, sheet, area, source, what);
        },
      },
      format: { to: () => formatObject(realm, sheet, areas) },
    },
  };
}
