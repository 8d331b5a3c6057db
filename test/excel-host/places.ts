import type { Rectangle } from "../../src/workbook/grid";
import { invalid } from "./host-error";
import type { HostObject } from "./host-object";
import type { SheetModel } from "./model";

export interface Place {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
}

const places = new WeakMap<HostObject, Place>();

export const rememberPlace = (object: HostObject, place: Place): void =>
  void places.set(object, place);

/** The cells that a range object stands for, when it comes back as an argument. */
export function placeOf(object: unknown): Place {
  const place = places.get(object as HostObject);
  if (place === undefined) throw invalid("The argument is no range");
  return place;
}
