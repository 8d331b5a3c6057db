/** Name of the hidden sheet in which the product keeps what it wrote before. */
export const KEEPING_SHEET = "Muster keeps";

/** A hidden name on each sheet that Muster made, by which it is told from one of the user's of the same name. */
export const STAMP = "Muster_made_this_sheet";

/** Comment of the defined names that Muster writes. */
export const NAME_COMMENT = "Written by Muster";

/** What a name of Muster's refers to whose figure is not there this time: whoever uses it sees that, and no other figure. */
export const NO_FIGURE = "NA()";

/** Charts of Muster's own begin so; others on the sheet are the user's and stay. */
export const CHART_NAME = "Muster chart ";

/** Settings of the workbook; each is this add-in's alone. */
export const SETTINGS = {
  /** What was written and is kept: see `Keeping`. */
  keeping: "muster.keeping",
  /** The id of the custom XML part with the product's state. */
  state: "muster.state",
} as const;

/** Names that say how a sheet prints, not where a figure is. */
const OF_THE_PAGE = /^(_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/;

/** True of names that are neither the user's nor figures. */
export const isHousekeeping = (name: string): boolean => name === STAMP || OF_THE_PAGE.test(name);
