import type { Calculator } from "./calculate";
import { valueOf } from "./calculate";
import type { Rectangle } from "../../src/workbook/grid";
import { fullAddress } from "./area";
import { HostError } from "./host-error";
import type { BookModel, SheetModel } from "./model";

/** A change of cells, for whoever watches. */
export interface CellsChanged {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: string;
}

/** What every object of the emulated Excel works on. */
export class Realm {
  calculator: Calculator = () => undefined;
  readonly watchers = new Set<(changed: CellsChanged) => void>();

  constructor(readonly book: BookModel) {}

  value(sheet: SheetModel, row: number, column: number): ReturnType<typeof valueOf> {
    return valueOf(this.book, sheet, row, column, this.calculator);
  }

  /** Told of every change of cells; where events are switched off, nobody hears of it. */
  changed(sheet: SheetModel, area: Rectangle, changeType = "RangeEdited"): void {
    if (!this.book.eventsEnabled) return;
    const address = fullAddress(sheet.name, area).split("!").at(-1) ?? "";
    for (const watcher of this.watchers) watcher({ sheet, address, changeType });
  }

  writable(sheet: SheetModel): void {
    if (this.book.readOnly) throw new HostError("AccessDenied", "The workbook is read-only");
    if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected");
    if (!this.book.sheets.includes(sheet))
      throw new HostError("InvalidReference", "The sheet is not there any more");
  }
}
