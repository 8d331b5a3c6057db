import type { SheetKind } from "../../sheets/sheet-kind";
import type { Day } from "../../units/day";
import type { DateStyles } from "./date-style";

/** What a workbook looked like when it was read: enough to see next month what is different. */
export interface Profile {
  readonly asAt: Day;
  readonly sheets: readonly SheetProfile[];
  readonly values: readonly ValueProfile[];
  /** By a mark of the person's number: the days their spells started, earliest first. */
  readonly starts: ReadonlyMap<string, readonly Day[]>;
}

export interface SheetProfile {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Rows of data. */
  readonly rows: number;
  readonly headings: readonly HeadingProfile[];
}

export interface HeadingProfile {
  readonly heading: string;
  /** The logical column; "" for one that is not read. */
  readonly meaning: string;
  readonly dates: DateStyles;
}

/** What is counted as given, before it is read as anything. */
export type ValueAbout = "reason" | "worker type";

export interface ValueProfile {
  readonly about: ValueAbout;
  readonly given: string;
  readonly rows: number;
}
