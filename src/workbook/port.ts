import type { Result } from "../units/result";
import type { CellValue, WorkbookContent } from "./grid";
import type { HostFault } from "./port-fault";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";

export interface ReadAsked {
  /** Sheets of Muster's own that need not be read: they are named, but have no grid. */
  readonly leaveOut?: (productSheet: string) => boolean;
  /** Told after every block: cells read so far, and of how many. */
  readonly progress?: (done: number, of: number) => void;
  /** Stops the reading between two blocks; the answer is then the fault "cancelled". */
  readonly signal?: AbortSignal;
}

/** What became of a plan that was written. */
export interface Written {
  /** The sheets of Muster's own, in the plan's order. */
  readonly sheets: readonly string[];
  /** Formula cells whose value was held against the plan's by the host's own calculation. */
  readonly checked: number;
  /** Cells ("Workings churn!B7") where the host came to another value than the plan; empty where all agree. */
  readonly differing: readonly string[];
}

/** One cell to be set, if it still holds what is expected of it. Days are day numbers. */
export interface CellMend {
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly isDate: boolean;
}

/** A place to be shown: a cell or range of a sheet, "E21" or "A2:H20"; "" is the sheet itself. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}

/** Told once things are quiet again: the sheets that somebody changed. Own writes are never told. */
export type OnChange = (sheets: readonly string[]) => void;

type Answer<T> = Promise<Result<T, HostFault>>;

/**
 * What the product asks of a workbook, whoever holds it. Each host is typed against it, and one suite
 * of tests holds all hosts to the same answers. Everything that can go wrong comes back as a fault;
 * after a fault the workbook is as it was, unless the fault's own words say otherwise.
 */
export interface WorkbookPort {
  /** Every sheet as it stands, in the 1900 date system. */
  readonly read: (asked?: ReadAsked) => Answer<WorkbookContent>;
  /**
   * Writes the plan's own sheets (role "product"); sheets of role "copy" are the user's, and where the
   * user's own stand they are left as they are. Sheets, and the names of figures, that were there are
   * written over in place, so that what refers to them goes on referring to them.
   */
  readonly write: (plan: WorkbookPlan) => Answer<Written>;
  /** Brings back what the last write replaced. */
  readonly putBack: () => Answer<void>;
  /** Whether there is anything to put back. */
  readonly canPutBack: () => Answer<boolean>;
  readonly select: (place: Place) => Answer<void>;
  /** The answer ends the watching. */
  readonly watch: (onChange: OnChange) => Answer<() => Promise<void>>;
  /**
   * Sets cells of the user's, all or none; `record` is the sheet that keeps what they held before. A
   * cell that no longer holds what it is expected to leaves all as they are.
   */
  readonly mend: (mends: readonly CellMend[], record: SheetPlan) => Answer<void>;
  /** The product's own state, as it was saved; null where none was. */
  readonly loadState: () => Answer<string | null>;
  /** Keeps the product's own state in the workbook: text of at most 500,000 characters. */
  readonly saveState: (state: string) => Answer<void>;
}

/** Longest state that every host keeps, in characters. */
export const LONGEST_STATE = 500_000;
